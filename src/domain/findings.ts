import type { Damage } from './problem.ts';

/** Something among the kept files that is not as it should be. */
export interface Finding {
  /** The whole path of the file or folder. */
  readonly path: string;
  readonly what: Trouble;
  /** Whether the file reads well as it is, and would be taken like that where its owner accepts it. */
  readonly acceptable: boolean;
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
  /** A text that could not be kept at the time, and waits to be imported. */
  | { readonly kind: 'rescued' }
  /**
   * A change or a closed part that the journal does not list, and that says what the journal does not know: another computer's, or of
   * a command that was broken off. It waits to be imported.
   */
  | { readonly kind: 'unlisted' };

/** What became of a finding. */
export interface RepairedFinding extends Finding {
  readonly outcome: Outcome;
  /** Where the file is kept as it was; null where there was nothing to keep. */
  readonly keptAs: string | null;
}

export type Outcome =
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
  /** Nothing to mend it from: the journal goes on without it. */
  | { readonly kind: 'given-up' }
  /** Left as it is. */
  | { readonly kind: 'left' };

/** Whether a finding means that something kept cannot be read or relied on. */
export function isDamage({ what }: Finding): boolean {
  return !isWarning(what);
}

export function isWarning(what: Trouble): what is Warning {
  return IS_WARNING[what.kind];
}

/** Whether the repair took all trouble away: nothing that was kept is missing or still unreadable. */
export function isRepaired(repaired: RepairedFinding): boolean {
  return !isDamage(repaired) || IS_REPAIR[repaired.outcome.kind];
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
  rescued: true,
  unlisted: true,
};

const IS_REPAIR: Readonly<Record<Outcome['kind'], boolean>> = {
  mended: true,
  'latest-kept': true,
  accepted: true,
  'mended-from': false,
  'mended-in-part': false,
  'given-up': false,
  left: false,
};
