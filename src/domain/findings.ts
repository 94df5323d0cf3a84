import type { Damage } from './problem.ts';

/** Something among the kept files that is not as it should be. */
export interface Finding {
  /** The whole path of the file or folder. */
  readonly path: string;
  readonly what: Ailment;
}

export type Ailment =
  | Damage
  /** Written by a newer program; `needs` is its version, null where the file does not say. */
  | { readonly kind: 'newer'; readonly needs: string | null }
  /** Others on this computer may read it. */
  | { readonly kind: 'open-to-others' }
  /** Left behind by a program that was killed in mid-write. */
  | { readonly kind: 'left-over' }
  /** A text that could not be kept at the time, and waits to be imported. */
  | { readonly kind: 'rescued' };

/** What became of a finding. */
export interface Treatment extends Finding {
  readonly outcome: Outcome;
  /** Where the file is kept as it was; null where there was nothing to keep. */
  readonly keptAs: string | null;
}

export type Outcome =
  /** As it was before the damage, proven by its checksum; or as it should be. */
  | { readonly kind: 'mended' }
  /** From the backup of this day, with the changes since as far as they are known; something may be missing. */
  | { readonly kind: 'mended-from'; readonly day: string }
  /** Taken as it is. */
  | { readonly kind: 'accepted' }
  /** Nothing to mend it from: the journal goes on without it. */
  | { readonly kind: 'given-up' }
  /** Left as it is. `accept` would take it, where that is so. */
  | { readonly kind: 'left'; readonly acceptable: boolean };

/** Whether a finding means that something kept cannot be read or relied on. */
export function isDamage({ what }: Finding): boolean {
  return !['open-to-others', 'left-over', 'rescued'].includes(what.kind);
}
