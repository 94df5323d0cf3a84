import { inside, type MentorType, outside } from '../advice/recommendation.ts';
import type { ToAsk } from '../intake/questions.ts';

/** When in a mentorship one is: at the first meeting, under way, where it is hard, or near its end. */
export const QUESTION_PHASES = ['first', 'on-the-way', 'hard', 'ending'] as const;
export type QuestionPhase = (typeof QUESTION_PHASES)[number];

/** The two halves of a meeting: what one runs into, and what one wants. */
export const HALVES = ['run-into', 'ambitions'] as const;
export type Half = (typeof HALVES)[number];

/** Which mentor a question fits, what it is about, and when it fits. Null fits any; to be about null is to be about none of the nine. */
export interface QuestionFit {
  readonly type: MentorType | null;
  readonly about: ToAsk | null;
  readonly phase: QuestionPhase | null;
}

/** A question of ours. Its words are in the catalogue, under its id, which never changes. */
export interface LibraryQuestion extends QuestionFit {
  readonly id: string;
  readonly half: Half;
}

/** In the order of the nine; within one, as a mentorship goes. */
export const library = [
  { id: 'route-seen', half: 'ambitions', type: inside, about: 'route', phase: 'first' },
  { id: 'route-turn', half: 'ambitions', type: inside, about: 'route', phase: null },
  { id: 'route-detour', half: 'ambitions', type: inside, about: 'route', phase: null },
  { id: 'route-left-behind', half: 'ambitions', type: inside, about: 'route', phase: 'on-the-way' },
  { id: 'route-stuck', half: 'ambitions', type: inside, about: 'route', phase: 'hard' },
  { id: 'route-next', half: 'ambitions', type: inside, about: 'route', phase: 'ending' },
  { id: 'craft-shown', half: 'run-into', type: inside, about: 'craft', phase: 'first' },
  { id: 'craft-mistake', half: 'run-into', type: inside, about: 'craft', phase: null },
  { id: 'craft-by-the-book', half: 'run-into', type: inside, about: 'craft', phase: 'on-the-way' },
  { id: 'craft-first-look', half: 'run-into', type: inside, about: 'craft', phase: 'on-the-way' },
  { id: 'craft-went-wrong', half: 'run-into', type: inside, about: 'craft', phase: 'hard' },
  { id: 'rules-stumbled', half: 'run-into', type: inside, about: 'unwritten-rules', phase: 'first' },
  { id: 'rules-newcomer', half: 'run-into', type: inside, about: 'unwritten-rules', phase: null },
  { id: 'rules-decision', half: 'run-into', type: inside, about: 'unwritten-rules', phase: 'on-the-way' },
  { id: 'rules-broken', half: 'run-into', type: inside, about: 'unwritten-rules', phase: 'hard' },
  { id: 'doors-met', half: 'ambitions', type: inside, about: 'introductions', phase: 'first' },
  { id: 'doors-spoke-up', half: 'ambitions', type: inside, about: 'introductions', phase: null },
  { id: 'doors-my-name', half: 'ambitions', type: inside, about: 'introductions', phase: 'on-the-way' },
  { id: 'doors-shut', half: 'ambitions', type: inside, about: 'introductions', phase: 'hard' },
  { id: 'example-day', half: 'ambitions', type: inside, about: 'example', phase: 'first' },
  { id: 'example-stopped', half: 'ambitions', type: inside, about: 'example', phase: null },
  { id: 'example-took-home', half: 'ambitions', type: inside, about: 'example', phase: 'on-the-way' },
  { id: 'example-stayed', half: 'ambitions', type: inside, about: 'example', phase: 'hard' },
  { id: 'work-yours', half: 'run-into', type: inside, about: 'current-work', phase: 'first' },
  { id: 'work-called-in', half: 'run-into', type: inside, about: 'current-work', phase: 'on-the-way' },
  { id: 'work-let-go', half: 'run-into', type: inside, about: 'current-work', phase: 'hard' },
  { id: 'work-retold', half: 'run-into', type: outside, about: 'current-work', phase: 'first' },
  { id: 'work-elsewhere', half: 'run-into', type: outside, about: 'current-work', phase: null },
  { id: 'work-the-other', half: 'run-into', type: outside, about: 'current-work', phase: 'on-the-way' },
  { id: 'work-for-months', half: 'run-into', type: outside, about: 'current-work', phase: 'hard' },
  { id: 'self-first-minutes', half: 'run-into', type: outside, about: 'self-image', phase: 'first' },
  { id: 'self-silence', half: 'run-into', type: outside, about: 'self-image', phase: null },
  { id: 'self-word', half: 'run-into', type: outside, about: 'self-image', phase: 'on-the-way' },
  { id: 'self-everybody-knew', half: 'run-into', type: outside, about: 'self-image', phase: 'hard' },
  { id: 'self-told-otherwise', half: 'run-into', type: outside, about: 'self-image', phase: 'ending' },
  { id: 'doubts-unsaid', half: 'run-into', type: null, about: 'doubts', phase: 'first' },
  { id: 'doubts-not-for-me', half: 'ambitions', type: null, about: 'doubts', phase: null },
  { id: 'doubts-i-can', half: 'ambitions', type: null, about: 'doubts', phase: 'on-the-way' },
  { id: 'doubts-worst-week', half: 'run-into', type: null, about: 'doubts', phase: 'hard' },
  { id: 'doubts-never-lost', half: 'run-into', type: null, about: 'doubts', phase: 'ending' },
  { id: 'challenge-surprised', half: 'run-into', type: outside, about: 'challenge', phase: 'first' },
  { id: 'challenge-sure', half: 'run-into', type: outside, about: 'challenge', phase: null },
  { id: 'challenge-turn', half: 'run-into', type: outside, about: 'challenge', phase: 'on-the-way' },
  { id: 'challenge-too-late', half: 'run-into', type: outside, about: 'challenge', phase: 'hard' },
  { id: 'challenge-held-back', half: 'run-into', type: outside, about: 'challenge', phase: 'hard' },
  { id: 'first-worth-it', half: 'run-into', type: null, about: null, phase: 'first' },
  { id: 'first-helped-on', half: 'ambitions', type: null, about: null, phase: 'first' },
  { id: 'any-more-ways', half: 'ambitions', type: null, about: null, phase: null },
  { id: 'any-other-eyes', half: 'run-into', type: null, about: null, phase: null },
  { id: 'way-stayed', half: 'run-into', type: null, about: null, phase: 'on-the-way' },
  { id: 'way-grown', half: 'ambitions', type: null, about: null, phase: 'on-the-way' },
  { id: 'way-came-alive', half: 'ambitions', type: null, about: null, phase: 'on-the-way' },
  { id: 'way-advised-against', half: 'ambitions', type: null, about: null, phase: 'on-the-way' },
  { id: 'way-own-habit', half: 'run-into', type: null, about: null, phase: 'on-the-way' },
  { id: 'hard-between-us', half: 'run-into', type: null, about: null, phase: 'hard' },
  { id: 'hard-nearly-gave-up', half: 'ambitions', type: null, about: null, phase: 'hard' },
  { id: 'ending-without-you', half: 'run-into', type: null, about: null, phase: 'ending' },
  { id: 'ending-brought-you', half: 'run-into', type: null, about: null, phase: 'ending' },
  { id: 'ending-a-year-on', half: 'ambitions', type: null, about: null, phase: 'ending' },
  { id: 'ending-parted', half: 'ambitions', type: null, about: null, phase: 'ending' },
] as const satisfies readonly LibraryQuestion[];

export type LibraryId = (typeof library)[number]['id'];

/** Whether an id is that of a question of ours, as this version has them. */
export function isLibraryId(id: string): id is LibraryId {
  return library.some(question => question.id === id);
}

/** In which half a question of one's own lies: what is asked about where one wants to go, in that of the ambitions. */
export function halfOf(about: ToAsk | null): Half {
  return AHEAD.some(one => one === about) ? 'ambitions' : 'run-into';
}

const AHEAD: readonly ToAsk[] = ['route', 'introductions', 'example'];
