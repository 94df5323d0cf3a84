import { type Fit, isNeither, type Match } from '../domain/people/fit.ts';
import type { Person } from '../domain/people/person.ts';
import type { Messages } from '../i18n/index.ts';
import { type OutlineBlock, outlineList, outlinePart, textBlocks, textItems } from './outline.ts';
import { sanitizeLine } from './sanitize.ts';
import { enumerateTexts, optionLabel } from './terminal/answer-text.ts';
import { typedName } from './typed-name.ts';

/** What somebody is for the person, with the reasons, how that fits the advice, and what to watch. */
export function fitBlocks(person: Person, fit: Fit, words: Messages): readonly OutlineBlock[] {
  const { forYou: told } = words.people;
  const name = sanitizeLine(person.name);
  return [
    { kind: 'lead', text: leadText(person, fit, words) },
    ...outlineList(textItems(fit.because.map(id => told.because[id]))),
    ...textBlocks([adviceMatchText(fit.match, words), ...couldAnswerTexts(name, fit, words)]),
    ...outlinePart(told.watch, outlineList(textItems(fit.care.map(id => told.care[id]({ name }))))),
    ...textBlocks(unknownTexts(person, fit, words)),
  ];
}

/** What somebody is for the person, in one sentence. */
function leadText(person: Person, { type }: Fit, { people: { forYou }, advice }: Messages): string {
  const name = sanitizeLine(person.name);
  if (type !== null) return forYou.is({ name, type: advice.types[type].name });
  if (person.decidesOnMe === true) return forYou.hasASay({ name });
  return isNeither(person) ? forYou.isNeither({ name }) : forYou.notKnown({ name });
}

/** How that fits the advice, or what there is to be done to know. */
function adviceMatchText(match: Match | null, words: Messages): string {
  const { matches } = words.people.forYou;
  if (match === null) return matches.none;
  const { kind, as, wanted } = match;
  const type = words.advice.types[wanted].name;
  if (kind !== 'mentor') return matches.notFirstOfAll[kind]({ type });
  return as === 'first' || as === 'second'
    ? matches[as]({ but: obstacleText(match, words) })
    : matches.other({ type });
}

/** Why somebody of the kind that is sought is not quite whom the advice means; null where nothing is in the way. */
export function obstacleText(
  { inPlace, looks, tooClose }: Match,
  { people: { forYou } }: Messages,
): string | null {
  if (inPlace === false && looks !== null) return forYou.place[looks];
  return tooClose ? forYou.notThatClose : null;
}

function couldAnswerTexts(name: string, { couldAnswer }: Fit, words: Messages): readonly string[] {
  const listed = couldAnswer.map(question => `“${optionLabel('questions', question, words.intake)}”`);
  return listed.length === 0
    ? []
    : [words.people.forYou.couldAnswer({ name, listed: enumerateTexts(listed, words.intake.review.and) })];
}

function unknownTexts(person: Person, { unknown }: Fit, words: Messages): readonly string[] {
  const { forYou } = words.people;
  const listed = enumerateTexts(
    unknown.map(key => forYou.unknown[key]),
    words.intake.review.and,
  );
  return unknown.length === 0 ? [] : [forYou.stillUnknown({ listed, typed: typedName(person) })];
}

/** The same for other programs: with its sentences, in the language of the moment. */
export function fitWithTexts({ name }: Pick<Person, 'name'>, fit: Fit, { people }: Messages): object {
  const { because, care } = people.forYou;
  const called = { name: sanitizeLine(name) };
  return {
    ...fit,
    because: fit.because.map(id => ({ id, text: because[id] })),
    care: fit.care.map(id => ({ id, text: care[id](called) })),
  };
}
