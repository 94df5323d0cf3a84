import type { GuidedAdvice, StoredReason, Where } from '../domain/advice/recommendation.ts';
import type { Trial, TrialPart } from '../domain/advice/trial.ts';
import type { AnswerKey } from '../domain/intake/questions.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';
import { reasonsList } from './advice-items.ts';
import {
  type Outline,
  type OutlineBlock,
  type OutlineItem,
  type OutlinePair,
  outlineList,
  outlinePairs,
  outlinePart,
  textBlocks,
  textItems,
} from './outline.ts';
import { answeredKeys, answerText, enumerateTexts, shortOf } from './terminal/answer-text.ts';
import { avoidTexts } from './terminal/avoid-text.ts';
import { limitText, placeText, reasonText } from './terminal/recommendation-text.ts';
import { answererPairs } from './terminal/who-answers-text.ts';
import { lookForBlocks, somethingFirst, whoAnswersHead } from './whole-advice.ts';

/** Advice that is only tried: what it would be, that nothing was kept, and what would be different. */
export function trialOutline({ day }: Pick<IntakeRecord, 'day'>, trial: Trial, words: Messages): Outline {
  const told = words.trial;
  const when = words.dates.long({ day });
  return {
    title: told.title,
    blocks: [
      ...outlineList(answeredKeys(trial.change).map(key => triedItem(key, trial, words))),
      ...headBlocks(trial.changed, words),
      ...outlinePart(told.labels.trial, aboutTheTrial(trial, when, words)),
      ...(trial.different.length === 0 ? [] : differentBlocks(trial, words)),
    ],
  };
}

/** That nothing was kept, and what one has to know to read it. */
function aboutTheTrial(
  { isAnew, silenced, different }: Trial,
  when: string,
  words: Messages,
): readonly OutlineBlock[] {
  const told = words.trial;
  const shorts = silenced.map(key => `“${shortOf(key, words.intake)}”`);
  return textBlocks([
    told.notSaved({ when }),
    ...(isAnew ? [told.earlierRules({ when })] : []),
    ...(shorts.length === 0
      ? []
      : [told.silenced({ listed: enumerateTexts(shorts, words.intake.review.and) })]),
    ...(different.length === 0 ? [told.nothingDifferent] : []),
  ]);
}

function triedItem(key: AnswerKey, { current, changed, same, moot }: Trial, words: Messages): OutlineItem {
  const short = shortOf(key, words.intake);
  const given = answerText(key, current.answers[key], words.intake);
  const text = same.includes(key)
    ? words.trial.sameAnswer({ short, current: given })
    : words.trial.tried({
        short,
        changed: answerText(key, changed.answers[key], words.intake),
        current: given,
      });
  return moot.includes(key) ? { text, note: words.trial.moot } : { text };
}

/** The headline of the advice as it would be. */
function headBlocks(changed: GuidedAdvice, words: Messages): readonly OutlineBlock[] {
  return changed.recommendation.kind === 'mentor'
    ? lookForBlocks(changed, words)
    : somethingFirst(changed, words);
}

function differentBlocks(trial: Trial, words: Messages): readonly OutlineBlock[] {
  const { labels } = words.trial;
  const [current, changed] = [trial.current, trial.changed];
  const doors = ({ recommendation }: GuidedAdvice) =>
    recommendation.places.map(place => placeText(place, words.advice));
  const limits = ({ recommendation }: GuidedAdvice) =>
    recommendation.limits.map(({ id }) => limitText(id, words.advice));
  const avoided = (tried: GuidedAdvice) => avoidTexts(tried, words.advice);
  return [
    ...outlinePart(labels.different, outlineList(textItems(inShort(trial, words)))),
    ...reasonParts(trial, words),
    ...comeAndGone(labels.places, doors(current), doors(changed)),
    ...comeAndGone(labels.avoid, avoided(current), avoided(changed)),
    ...outlinePart(labels.whoAnswers, outlinePairs(whoAnswersHead(words), answererRows(trial, words))),
    ...comeAndGone(labels.limits, limits(current), limits(changed)),
  ];
}

function comeAndGone(
  labels: { readonly come: string; readonly gone: string },
  current: readonly string[],
  changed: readonly string[],
): readonly OutlineBlock[] {
  const only = (some: readonly string[], others: readonly string[]) =>
    outlineList(textItems(some.filter(text => !others.includes(text))));
  return [
    ...outlinePart(labels.come, only(changed, current)),
    ...outlinePart(labels.gone, only(current, changed)),
  ];
}

/** What can be told in a line, beside what it is now. */
function inShort({ current, changed, different }: Trial, words: Messages): readonly string[] {
  const { instead, stepsOther, stepsReworded } = words.trial;
  const ids = ({ recommendation }: GuidedAdvice) => recommendation.nextSteps.map(({ id }) => id).join();
  const lines = shortTellers(words)
    .filter(({ part }) => different.includes(part))
    .flatMap(({ what, of }) => {
      const [after, before] = [of(changed), of(current)];
      return after === null || before === null ? [] : [instead({ what, changed: after, current: before })];
    });
  return [
    ...lines,
    ...changedNeeds(current, changed, words),
    ...(different.includes('nextSteps') ? [ids(current) === ids(changed) ? stepsReworded : stepsOther] : []),
  ];
}

interface ShortTeller {
  readonly part: TrialPart;
  readonly what: string;
  /** Null where there is nothing of the kind to be told beside the other. */
  readonly of: (tried: GuidedAdvice) => string | null;
}

function shortTellers({ advice, trial: told }: Messages): readonly ShortTeller[] {
  const { labels } = told;
  const place = (where: Where | null) => (where === null ? null : told.whereabouts(where));
  return [
    { part: 'kind', what: labels.kind, of: ({ recommendation: r }) => advice.inShort[r.kind](r) },
    { part: 'type', what: labels.type, of: ({ recommendation: r }) => advice.types[r.type].name },
    { part: 'where', what: labels.where, of: ({ recommendation: r }) => place(r.where) },
    {
      part: 'second',
      what: labels.second,
      of: ({ recommendation: { second } }) => (second === null ? told.nobody : advice.types[second].name),
    },
    { part: 'secondWhere', what: labels.secondWhere, of: ({ recommendation: r }) => place(r.secondWhere) },
    { part: 'strength', what: labels.strength, of: ({ recommendation: r }) => told.strengths[r.strength] },
    { part: 'pace', what: labels.pace, of: ({ recommendation: r }) => told.paces[r.pace] },
  ];
}

function changedNeeds(
  current: GuidedAdvice,
  changed: GuidedAdvice,
  { advice, trial: told }: Messages,
): readonly string[] {
  return (['path', 'perspective'] as const).flatMap(need => {
    const [before, after] = [current.recommendation.needs[need], changed.recommendation.needs[need]];
    if (before === after) return [];
    return [told.instead({ what: advice.needs[need], changed: String(after), current: String(before) })];
  });
}

function reasonParts({ current, changed }: Trial, words: Messages): readonly OutlineBlock[] {
  const { reasons: labels } = words.trial.labels;
  const { reasons: before } = current.recommendation;
  const { reasons: after } = changed.recommendation;
  const has = (some: readonly StoredReason[], { id }: StoredReason) => some.some(one => one.id === id);
  const isReweighed = (reason: StoredReason) =>
    before.some(one => one.id === reason.id && one.weight !== reason.weight);
  const gone = before.filter(reason => !has(after, reason)).map(reason => reasonText(reason, words.advice));
  const part = (heading: string, reasons: readonly StoredReason[]) =>
    outlinePart(heading, reasonsList(reasons, changed.answers, words));
  return [
    ...part(
      labels.come,
      after.filter(reason => !has(before, reason)),
    ),
    ...outlinePart(labels.gone, outlineList(textItems(gone))),
    ...part(labels.otherwise, after.filter(isReweighed)),
  ];
}

/** The questions that somebody else would answer, and those that nobody needs to answer any more. */
function answererRows({ current, changed }: Trial, words: Messages): readonly OutlinePair[] {
  const { noLongerOpen } = words.trial;
  const [before, after] = [new Map(answererPairs(current, words)), new Map(answererPairs(changed, words))];
  return [
    ...[...after].filter(([question, answerer]) => before.get(question) !== answerer),
    ...[...before.keys()]
      .filter(question => !after.has(question))
      .map(question => [question, noLongerOpen] as const),
  ];
}
