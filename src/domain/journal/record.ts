/** What every record of a journal has, whatever it tells of. */
export interface JournalRecordBase {
  /** The UTC second in which it was made and a random part, so that journals of several machines can be merged. */
  readonly id: string;
  /** Names of its fields and ids of its items that may leave in a shared edition. */
  readonly shared: readonly string[];
  /** Instants: ISO, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The `updatedAt` of a record that is changed now: later than what it was, whatever the clock says, so that the change wins. */
export function touchedAt({ updatedAt }: Pick<JournalRecordBase, 'updatedAt'>, now: Date): string {
  return laterInstant(now.toISOString(), updatedAt);
}

/** This instant, or the first one after the other where that is not earlier. */
export function laterInstant(at: string, other: string): string {
  return at > other ? at : addMilliseconds(1, other);
}

/** The instant so many milliseconds later, and no later than a year of four digits can hold. */
export function addMilliseconds(milliseconds: number, instant: string): string {
  return new Date(Math.min(Date.parse(instant) + milliseconds, LATEST_INSTANT)).toISOString();
}

const LATEST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');
