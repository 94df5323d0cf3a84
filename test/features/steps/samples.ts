import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import {
  actionWith,
  appointmentWith,
  intake,
  personWith,
  questionWith,
  sessionWith,
} from '../../store/samples.ts';
import type { Gesture } from '../../support/scripted-ask.ts';

/** What somebody answers, by the title of each question. */
export type Script = Readonly<Record<string, Gesture | readonly Gesture[]>>;

/** One thing that a person does, in the two ways in which they may. */
export interface Step {
  readonly name: string;
  /** What is in the journal before. */
  readonly before: Journal;
  /** Files of the person's own that it reads, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Commands that go before it, where what a conversation takes together is said by flags apart. */
  readonly first?: readonly (readonly string[])[];
  /** The command with all that is said by flags. */
  readonly flags: readonly string[];
  /** What it prints for other programs, as far as it matters here. */
  readonly prints: unknown;
  /** What it says beside that to a person; absent where that is nothing. */
  readonly tells?: RegExp;
  /** What the journal holds after it, as far as it matters here; absent for what changes nothing. */
  readonly leaves?: Partial<Record<keyof Journal, unknown>>;
  /** The same in a conversation: the command, and what is answered. Absent where there is none to have. */
  readonly guided?: { readonly args: readonly string[]; readonly script: Script };
}

export const answer = (value: unknown): Gesture => ({ answer: value });
/** At a review: that is right. */
export const finish = answer(null);

const ID = '20261101090000-';
const made = { createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' };
export const ann = personWith({ id: `${ID}0000000ann`, name: 'Ann', status: 'mentor', ratings: [] });
export const bo = personWith({ id: `${ID}0000000bob`, name: 'Bo', status: 'candidate', ratings: [] });
/** In a fortnight, with Ann. */
export const planned = appointmentWith({
  id: `${ID}0000000nxt`,
  person: ann.id,
  agenda: [],
  prepared: [],
  place: null,
  ...made,
});
/** Yesterday, with Ann. */
export const past = appointmentWith({
  ...{
    id: `${ID}0000000ago`,
    person: ann.id,
    at: '2026-11-19T10:00:00.000Z',
    agenda: [],
    prepared: [],
    place: null,
    ...made,
  },
});
export const spot = { id: `${ID}000000spot`, text: 'I fill every silence', seen: [] };
export const last = sessionWith({
  ...{ id: `${ID}000000last`, day: '2026-10-01', at: '2026-10-01T10:00:00.000Z', person: ann.id },
  ...{ blindSpots: [spot], skills: [], shared: [], ...made },
});
export const call = actionWith({
  ...{
    id: `${ID}000000call`,
    text: 'call Joris',
    due: '2026-11-18',
    session: last.id,
    person: ann.id,
    ...made,
  },
});
export const own = questionWith({ id: `${ID}00000q00wn`, asked: [] });

/** A journal in which each step has something to begin from. */
export const journal: Journal = {
  ...emptyJournal,
  intakes: [intake],
  people: [ann, bo],
  appointments: [planned],
  sessions: [last],
  actions: [call],
  questions: [own],
};
