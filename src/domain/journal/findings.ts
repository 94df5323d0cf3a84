import type { Damage } from '../problem.ts';

/** Something among the kept files that is not as it should be. */
export interface Finding {
  /** The whole path of the file or folder. */
  readonly path: string;
  readonly what: Trouble;
  /** Whether the file reads well as it is, and would be taken like that where its owner accepts it. */
  readonly acceptable: boolean;
}

/** A finding that waits for the person. */
export interface WaitingFinding extends Finding {
  readonly what: Waiting;
}

export type Trouble = Damage | Newer | Older | Warning;

/** Written by a newer program, in a version of the file above the one that is understood. */
export interface Newer {
  readonly kind: 'newer';
  readonly version: number;
  readonly understood: number;
  /** The program that it asks for; null where the file does not say. */
  readonly needs: string | null;
}

/** Written by an earlier program, in a version that is not read any more. */
export interface Older {
  readonly kind: 'older';
  readonly version: number;
}

/** What should not be so, and takes nothing away from what is kept. */
export type Warning =
  /** Others on this computer may read it. */
  | { readonly kind: 'open-to-others' }
  /** Left behind by a program that was killed in mid-write. */
  | { readonly kind: 'left-over' }
  /** Holds something that was deleted for good: the command that cleared it out was broken off. */
  | { readonly kind: 'forgotten-left' }
  /** A text that could not be kept at the time, and waits to be imported. */
  | { readonly kind: 'rescued' }
  /**
   * A change, a closed part or a backup that the journal did not come of: another computer's, or of a command that was broken off, or the
   * journal is an older one that came back. `news` is whether it says what the journal does not know; then it waits to be merged.
   */
  | { readonly kind: 'unlisted'; readonly news: boolean }
  /** A copy of one of our files, made by a tool that syncs folders where two computers wrote. */
  | { readonly kind: 'conflict-copy'; readonly news: boolean }
  /**
   * A sheet that no program has open any more, with something on it that was not kept. `session` is the id of the reflection in the
   * journal that it was made from; null for a new one, and where there is none any more.
   */
  | { readonly kind: 'sheet'; readonly session: string | null; readonly isTakenUp: boolean };

/**
 * The warnings that wait for a person, since words of theirs lie outside the journal, in the order in which they are told.
 * `mentor` alone speaks of these as well.
 */
export const WAITING = [
  'rescued',
  'sheet',
  'unlisted',
  'conflict-copy',
] as const satisfies readonly Warning['kind'][];
export type WaitingKind = (typeof WAITING)[number];
export type Waiting = Extract<Warning, { kind: WaitingKind }>;

/** What became of a finding. */
export interface RepairedFinding extends Finding {
  readonly outcome: RepairOutcome;
  /** Where the file is kept as it was; null where there was nothing to keep. */
  readonly keptAs: string | null;
}

export type RepairOutcome =
  /** As it was before the damage, proven by its checksum; or as it should be. */
  | { readonly kind: 'mended' }
  /** Of the records with one id the one that was changed last. */
  | { readonly kind: 'latest-kept' }
  /** Taken as it is. */
  | { readonly kind: 'accepted' }
  /** From the backup of this day, with the changes since as far as they are known; something may be missing. */
  | { readonly kind: 'mended-from'; readonly day: string }
  /** What can still be read of it; so many records are missing at the least. */
  | { readonly kind: 'mended-in-part'; readonly missing: number }
  /** So many of its records came into the journal, by a change that can be taken back. */
  | { readonly kind: 'merged'; readonly records: number }
  /** Nothing to mend it from: the journal goes on without it. */
  | { readonly kind: 'given-up' }
  /** Left as it is. */
  | { readonly kind: 'left' };

/** Whether a finding means that something kept cannot be read or relied on. */
export function isDamageFinding({ what }: Finding): boolean {
  return !isWarning(what);
}

export function isWarning(what: Trouble): what is Warning {
  return IS_WARNING[what.kind];
}

/** Whether the repair took all trouble away: nothing that was kept is missing or still unreadable. */
export function isRepaired(repaired: RepairedFinding): boolean {
  return !isDamageFinding(repaired) || IS_REPAIR[repaired.outcome.kind];
}

const IS_WARNING: Readonly<Record<Trouble['kind'], boolean>> = {
  'not-json': false,
  conflict: false,
  'not-utf8': false,
  wrong: false,
  'repeated-id': false,
  changed: false,
  missing: false,
  folder: false,
  'no-folder': false,
  newer: false,
  older: false,
  'open-to-others': true,
  'left-over': true,
  'forgotten-left': true,
  rescued: true,
  unlisted: true,
  'conflict-copy': true,
  sheet: true,
};

const IS_REPAIR: Readonly<Record<RepairOutcome['kind'], boolean>> = {
  mended: true,
  'latest-kept': true,
  accepted: true,
  merged: true,
  'mended-from': false,
  'mended-in-part': false,
  'given-up': false,
  left: false,
};
