import { CANNOT_SPEAK, HELD_AGAINST, UNSURE } from '../advice/facts.ts';
import type { CareerStep, NoParams, WithParams } from '../advice/parameters.ts';
import { withoutMoot } from './moot.ts';
import { type Judges, ownCaseOf } from './own-case.ts';
import { type AnswerTo, type IntakePart, type PartialAnswers, WITHOUT_BOSS } from './questions.ts';
import { openQuestions, sideOf } from './sides.ts';

/**
 * What each sentence that is said back is made of, by its shape: choices and scales, and the position and the role in the person's own words
 * where these are short, else null. Each shape belongs to one moment of the conversation, so none is heard twice.
 */
export interface EchoParams extends AmbitionEchoes, SituationEchoes, PerspectiveEchoes {}

/** Of what somebody wants, before they tell where they stand. */
interface AmbitionEchoes {
  /** `chosen` tells that they would ask something, all of which they already get. */
  readonly 'nothing-left-to-ask': { readonly chosen: boolean };
  readonly 'decided-soon': { readonly position: string | null };
  readonly 'not-sure-of-it': { readonly position: string | null; readonly certainty: number };
  readonly 'position-in-view': { readonly position: string } & InView;
  readonly 'step-in-view': { readonly direction: CareerStep } & InView;
  /** `house` tells that they ask how things work there. */
  readonly 'only-just-begun': { readonly house: boolean };
  readonly 'better-at-this': { readonly asked: 'path' | 'perspective' | 'both' };
  readonly 'no-direction-yet': { readonly dated: boolean };
}

interface InView {
  readonly at: AnswerTo<'targetEmployer'> | null;
  readonly sure: 'sure' | 'fairly' | 'leaning' | null;
}

/** Of where they stand, before it is about a view from outside. */
interface SituationEchoes {
  readonly 'something-comes-first': NoParams;
  readonly 'given-one-who-does-not-fit': NoParams;
  readonly 'manager-wants-to': NoParams;
  readonly 'something-simpler': { readonly help: Exclude<AnswerTo<'simplerHelp'>, 'no'> };
  readonly 'nothing-moves': { readonly role: string | null };
  readonly 'finding-their-feet': { readonly role: string | null };
  readonly 'weighing-a-step': { readonly role: string | null };
  readonly 'knows-the-way': { readonly role: string | null };
  readonly 'nobody-above': { readonly employment: (typeof WITHOUT_BOSS)[number] };
  readonly 'where-they-stand': { readonly role: string | null };
}

/** Before the advice. */
interface PerspectiveEchoes {
  readonly 'turn-elsewhere-first': NoParams;
  readonly 'enough-to-go-on': NoParams;
  readonly 'word-gets-round': { readonly judges: Judges };
  readonly 'with-care': { readonly because: 'silent' | 'held-against' | 'both' };
  readonly 'bound-to-secrecy': NoParams;
  readonly 'no-stake-in-it': NoParams;
  readonly 'someone-in-mind': NoParams;
  readonly 'nobody-where-they-work': NoParams;
  readonly 'speaks-freely': NoParams;
  readonly 'that-is-all': NoParams;
}

/** One sentence said back, as data. */
export type Echo = WithParams<EchoParams>;

/** What is said back before a part, or before the advice where that is null; undefined before the first part, since nothing was said yet. */
export function echoBefore(next: IntakePart | null, given: PartialAnswers): Echo | undefined {
  const answers = withoutMoot(given);
  if (next === 'situation') return echoOfAmbition(answers);
  if (next === 'perspective') return echoOfSituation(answers);
  return next === null ? echoOfPerspective(answers) : undefined;
}

function echoOfAmbition(answers: PartialAnswers): Echo {
  const { questions = [], direction = 'unclear', decision, certainty } = answers;
  const position = inFewWords(ownCaseOf(answers).position);
  if (openQuestions(answers).length === 0) {
    return { id: 'nothing-left-to-ask', params: { chosen: questions.length > 0 } };
  }
  if (decision === 'weeks') return { id: 'decided-soon', params: { position } };
  if (direction === 'just-begun')
    return { id: 'only-just-begun', params: { house: asksOfTheHouse(answers) } };
  if (direction === 'better-at-my-work')
    return { id: 'better-at-this', params: { asked: sidesAsked(answers) } };
  if (direction === 'unclear') return { id: 'no-direction-yet', params: { dated: decision === 'months' } };
  if (certainty !== undefined && certainty <= UNSURE) {
    return { id: 'not-sure-of-it', params: { position, certainty } };
  }
  const inView = { at: answers.targetEmployer ?? null, sure: surenessOf(certainty) };
  return position === null
    ? { id: 'step-in-view', params: { direction, ...inView } }
    : { id: 'position-in-view', params: { position, ...inView } };
}

function echoOfSituation(answers: PartialAnswers): Echo {
  const { stopSigns = [], offer, simplerHelp = 'no', employment, phase, direction } = answers;
  const role = inFewWords(ownCaseOf(answers).role);
  const alone = WITHOUT_BOSS.find(one => one === employment);
  if (stopSigns.length > 0) return { id: 'something-comes-first', params: {} };
  if (offer === 'assigned-not-working') return { id: 'given-one-who-does-not-fit', params: {} };
  if (offer === 'my-manager' && alone === undefined) return { id: 'manager-wants-to', params: {} };
  if (simplerHelp !== 'no') return { id: 'something-simpler', params: { help: simplerHelp } };
  if (phase === 'stuck') return { id: 'nothing-moves', params: { role } };
  if (phase === 'just-started' || direction === 'just-begun') {
    return { id: 'finding-their-feet', params: { role } };
  }
  if (alone !== undefined) return { id: 'nobody-above', params: { employment: alone } };
  if (phase === 'considering-a-step') return { id: 'weighing-a-step', params: { role } };
  return { id: phase === 'settled' ? 'knows-the-way' : 'where-they-stand', params: { role } };
}

function echoOfPerspective(answers: PartialAnswers): Echo {
  const { stopSigns = [], canSpeakFreely, consequences, outsideView = 0 } = answers;
  const because = reasonForCare(answers);
  if (stopSigns.length > 0) return { id: 'turn-elsewhere-first', params: {} };
  if (saysNothingOfOthers(answers)) return { id: 'enough-to-go-on', params: {} };
  if (because !== undefined && answers.sameCircle === 'small-world') {
    return { id: 'word-gets-round', params: { judges: ownCaseOf(answers).judges } };
  }
  if (because !== undefined) return { id: 'with-care', params: { because } };
  if (answers.confidentialContent === true) return { id: 'bound-to-secrecy', params: {} };
  if (outsideView >= 4) return { id: 'no-stake-in-it', params: {} };
  if (answers.someoneInside === 'yes') return { id: 'someone-in-mind', params: {} };
  if (answers.someoneInside === 'no') return { id: 'nobody-where-they-work', params: {} };
  const isFree = canSpeakFreely !== undefined && canSpeakFreely >= 4 && (consequences ?? 5) <= 2;
  return { id: isFree ? 'speaks-freely' : 'that-is-all', params: {} };
}

/** In characters: what is longer is no name of a position or of work, but a story. */
const FEW_WORDS = 40;

/** The person's own words where they are short enough to be said back in a sentence, without the full stop; else null. */
function inFewWords(text: string | null): string | null {
  const words = (text ?? '').trim().replace(/\.$/, '');
  return words === '' || [...words].length > FEW_WORDS || /[\p{C}\p{Zl}\p{Zp}“”"]/u.test(words)
    ? null
    : words;
}

function surenessOf(certainty: number | undefined): InView['sure'] {
  if (certainty === undefined) return null;
  if (certainty >= 8) return 'sure';
  return certainty >= 7 ? 'fairly' : 'leaning';
}

function asksOfTheHouse({ questions = [], runInto }: PartialAnswers): boolean {
  return questions.includes('unwritten-rules') || runInto === 'how-it-works-here';
}

function sidesAsked(answers: PartialAnswers): 'path' | 'perspective' | 'both' {
  const sides = new Set(openQuestions(answers).map(question => sideOf(question, answers)));
  const [only = 'perspective'] = sides;
  return sides.size === 2 ? 'both' : only;
}

function reasonForCare({ canSpeakFreely = 5, consequences = 1 }: PartialAnswers) {
  const [silent, heldAgainst] = [canSpeakFreely <= CANNOT_SPEAK, consequences >= HELD_AGAINST];
  if (silent && heldAgainst) return 'both';
  if (silent) return 'silent';
  return heldAgainst ? 'held-against' : undefined;
}

/** Whether all about other people was left open, as where the advice was taken early. */
function saysNothingOfOthers(answers: PartialAnswers): boolean {
  const { outsideView, confidentialContent, canSpeakFreely, consequences, sameCircle, someoneInside } =
    answers;
  const said = [outsideView, confidentialContent, canSpeakFreely, consequences, sameCircle, someoneInside];
  return said.every(answer => answer === undefined);
}
