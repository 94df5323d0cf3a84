import { addMilliseconds, type JournalRecordBase } from '../journal/record.ts';

/** Something that one means to do, be it after a meeting or not. */
export interface Action extends JournalRecordBase {
  readonly text: string;
  /** The day by which it is to be done (yyyy-MM-dd). That it is overdue is derived, never stored. */
  readonly due: string | null;
  readonly status: ActionStatus;
  /** The ids of the reflection and of the person with whom it came up; null where there is none. */
  readonly session: string | null;
  readonly person: string | null;
  /** What one expected to come of it, and what did. */
  readonly expected: string | null;
  readonly happened: string | null;
}

export type ActionStatus = 'open' | 'done' | 'dropped';

/** Whether an action is still open while its day has passed. */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return status === 'open' && due !== null && due < today;
}

/** What is known of an action when it is made; what is left out is `null`, and it is open. */
export type NewAction = Pick<Action, 'id' | 'text'> &
  Partial<Omit<Action, keyof JournalRecordBase>> &
  Partial<Pick<Action, 'shared'>>;

/** An action that is made at this instant. */
export function newAction(given: NewAction, createdAt: string): Action {
  return {
    id: given.id,
    text: given.text,
    due: given.due ?? null,
    status: given.status ?? 'open',
    session: given.session ?? null,
    person: given.person ?? null,
    expected: given.expected ?? null,
    happened: given.happened ?? null,
    shared: given.shared ?? [],
    createdAt,
    updatedAt: createdAt,
  };
}

/** The instants at which actions count as made that are made together: a millisecond apart, so that they stay in this order. */
export function momentAt(place: number, from: string): string {
  return addMilliseconds(place, from);
}
