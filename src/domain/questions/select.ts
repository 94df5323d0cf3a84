import type { MentorType } from '../advice/recommendation.ts';
import type { ToAsk } from '../intake/questions.ts';
import { compareTexts } from '../journal/journal.ts';
import type { KnownQuestion } from './known-questions.ts';
import { HALVES, type Half, type QuestionFit, type QuestionPhase } from './library.ts';

/** For whom questions are sought, and when. */
export interface Occasion {
  /** What kind of mentor it is; null where nobody knows yet. */
  readonly type: MentorType | null;
  /** What one would ask them; empty where that is not known, and then anything may be. */
  readonly about: readonly ToAsk[];
  readonly phase: QuestionPhase;
}

/** The questions that fit, without those that are hidden. What fits any mentor, or at any time, fits. */
export function questionsThatFit<Q extends KnownQuestion>(
  questions: readonly Q[],
  { type, about, phase }: Occasion,
): readonly Q[] {
  return questions.filter(
    question =>
      !question.hidden &&
      isAnyOr(question.type, type) &&
      isAnyOr(question.phase, phase) &&
      (question.about === null || about.length === 0 || about.includes(question.about)),
  );
}

/** The questions of this kind, about this, or for this time; what is null does not narrow. To be about something is meant just so. */
export function narrowQuestions<Q extends QuestionFit>(
  questions: readonly Q[],
  { type, about, phase }: QuestionFit,
): readonly Q[] {
  return questions.filter(
    question =>
      isAnyOr(question.type, type) &&
      isAnyOr(question.phase, phase) &&
      (about === null || question.about === about),
  );
}

function isAnyOr<T>(of: T | null, wanted: T | null): boolean {
  return of === null || wanted === null || of === wanted;
}

/** A list that one may ask for: what fits the next meeting, what fits something else, what was asked, what is hidden, or all that is not. */
export type QuestionChoice = 'fitting' | 'chosen' | 'asked' | 'hidden' | 'all';

/** The questions of such a list. What was asked stands there though it is hidden. */
export function chooseQuestions<Q extends KnownQuestion>(
  questions: readonly Q[],
  choice: QuestionChoice,
  fit: QuestionFit,
  occasion: Occasion,
): readonly Q[] {
  const shown = questions.filter(({ hidden }) => !hidden);
  switch (choice) {
    case 'fitting':
      return questionsThatFit(shown, occasion);
    case 'chosen':
      return narrowQuestions(shown, fit);
    case 'asked':
      return askedLastFirst(narrowQuestions(questions, fit));
    case 'hidden':
      return narrowQuestions(questions, fit).filter(({ hidden }) => hidden);
    case 'all':
      return shown;
  }
}

/** Those that were asked, the one asked last first. */
export function askedLastFirst<Q extends KnownQuestion>(questions: readonly Q[]): readonly Q[] {
  const last = ({ asked }: Q) => asked.at(-1) ?? '';
  return questions.filter(({ asked }) => asked.length > 0).toSorted((a, b) => compareTexts(last(b), last(a)));
}

/** So many questions are enough for one meeting. */
export const QUESTIONS_A_MEETING = 3;

/**
 * So many questions for one meeting: such as were not asked before, and of these, three by three, the best first, of both halves where there are, and
 * about different things. Before a first or a last meeting, or where it is hard, what is for just that time comes first. `turn` is the number of
 * meetings at which nobody said what was asked: for each, the next three come first. Where those that fit are all of one half, the third is one about
 * something else, so that neither half goes without; where too few fit, others for this kind of mentor follow, and then the ones that were asked
 * longest ago.
 */
export function pickQuestions(
  questions: readonly KnownQuestion[],
  occasion: Occasion,
  turn: number,
  most: number = QUESTIONS_A_MEETING,
): readonly KnownQuestion[] {
  const fresh = byScore(questionsThatFit(questions, occasion).filter(isFresh), occasion);
  const timely = occasion.phase === 'on-the-way' ? fresh : fresh.filter(one => one.phase === occasion.phase);
  const fitting = [
    ...startAt(turn, roundsOf(timely)).flat(),
    ...roundsOf(fresh.filter(question => !timely.includes(question))).flat(),
  ];
  const others = narrowQuestions(questions, { type: occasion.type, about: null, phase: null }).filter(
    question => !question.hidden && !fitting.includes(question),
  );
  const beyond = byScore(others.filter(isFresh), occasion);
  const forNow = startAt(
    turn,
    beyond.filter(({ phase }) => isAnyOr(phase, occasion.phase)),
  );
  const rest = [
    ...forNow,
    ...beyond.filter(one => !forNow.includes(one)),
    ...askedLastFirst(others).toReversed(),
  ];
  return [...new Set([...firstOfBothHalves(fitting, forNow), ...fitting, ...rest])].slice(0, most);
}

/** The three that come first; where they are all of one half, with one of the other in place of the last. */
function firstOfBothHalves(
  fitting: readonly KnownQuestion[],
  others: readonly KnownQuestion[],
): readonly KnownQuestion[] {
  const three = fitting.slice(0, QUESTIONS_A_MEETING);
  const missing = others.find(({ half }) => isNewHalf(half, three));
  return missing === undefined || three.length < QUESTIONS_A_MEETING || areOfBothHalves(three)
    ? three
    : [...three.slice(0, -1), missing];
}

function areOfBothHalves(questions: readonly KnownQuestion[]): boolean {
  return HALVES.every(half => questions.some(question => question.half === half));
}

function isFresh({ asked }: KnownQuestion): boolean {
  return asked.length === 0;
}

function byScore(questions: readonly KnownQuestion[], occasion: Occasion): readonly KnownQuestion[] {
  return questions.toSorted((a, b) => scoreOf(b, occasion) - scoreOf(a, occasion));
}

/**
 * How well a question fits: what one wants to know counts as much as when; one's own a little more, and what is for the end less before it. Where
 * nobody knows what one wants to know, what is about none of it fits best.
 */
function scoreOf({ about, phase, text }: KnownQuestion, occasion: Occasion): number {
  const isAsked = about === null ? occasion.about.length === 0 : occasion.about.includes(about);
  const isForNow = phase === occasion.phase;
  const isTooEarly = phase === 'ending' && !isForNow;
  return (isAsked ? 2 : 0) + (isForNow ? 2 : 0) + (text === null ? 0 : 1) - (isTooEarly ? 4 : 0);
}

/** All of them, so many at a time as are enough for a meeting. */
function roundsOf(questions: readonly KnownQuestion[]): readonly (readonly KnownQuestion[])[] {
  if (questions.length === 0) return [];
  const chosen = firstRound(questions);
  return [chosen, ...roundsOf(questions.filter(question => !chosen.includes(question)))];
}

/** The first of these; then, each time, the first of a half or about something that is not among them yet, else the first that is left. */
function firstRound(questions: readonly KnownQuestion[]): readonly KnownQuestion[] {
  const chosen: KnownQuestion[] = [];
  while (chosen.length < QUESTIONS_A_MEETING) {
    const left = questions.filter(question => !chosen.includes(question));
    const next =
      left.find(({ half }) => isNewHalf(half, chosen)) ??
      left.find(({ about }) => chosen.every(one => one.about !== about)) ??
      left[0];
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

function isNewHalf(half: Half, chosen: readonly KnownQuestion[]): boolean {
  return chosen.every(one => one.half !== half);
}

/** The same in a circle, from the one at this place on. */
function startAt<T>(place: number, items: readonly T[]): readonly T[] {
  const at = items.length === 0 ? 0 : place % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
