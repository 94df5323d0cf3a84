import type { Kind, MentorType } from '../../advice/recommendation.ts';
import type { AnswerTo } from '../../intake/questions.ts';
import type { WrittenList } from '../../journal/journal.ts';
import type { ActionStatus } from '../../meetings/action.ts';
import type { SeenAgain } from '../../meetings/session.ts';

/**
 * The smallest thing that a summary can hold or leave out: what one field of one record says, or one item of a list in it. All that
 * a summary tells is made of these, so that what was not chosen cannot be told.
 */
export type Item = { readonly [F in ItemField]: ItemOf<F> }[ItemField];

/** The item of one field. */
export type ItemOf<F extends ItemField> = ItemBase & { readonly field: F } & Details[F];

/** As the record calls its field; of an intake, as the answer is called. */
export type ItemField = keyof Details;

interface ItemBase {
  readonly list: Extract<WrittenList, 'intakes' | 'people' | 'sessions' | 'actions'>;
  /** The id of the record. */
  readonly record: string;
  /** What stands in `shared` of the record where the item may leave: its field, or its id. */
  readonly mark: string;
  readonly isMarked: boolean;
  /** The day (yyyy-MM-dd) that it is of: of a meeting, of an intake, else on which it was made. */
  readonly day: string;
  /** The id of the reflection that it belongs to; null for what came of no meeting. */
  readonly meeting: string | null;
  /** Whom one met then; null where nobody was named, or the name may not be told. */
  readonly mentor: string | null;
  /** Own words, as they were typed; empty for what is a choice and not words. */
  readonly text: string;
}

/** What some items hold besides their text. */
interface Details {
  readonly ambition: OfIntake;
  readonly targetPosition: NoDetails;
  readonly role: NoDetails;
  readonly situation: OfIntake;
  /** What one would ask a mentor. */
  readonly questions: { readonly questions: AnswerTo<'questions'> };
  /** The mentor who was advised. */
  readonly recommendation: { readonly kind: Kind; readonly type: MentorType };
  /** What one agreed to work on with somebody. */
  readonly agreement: NoDetails;
  /** What one took along when it ended with somebody. */
  readonly ended: NoDetails;
  /** The name of the mentor. */
  readonly mentor: NoDetails;
  readonly what: NoDetails;
  readonly soWhat: NoDetails;
  readonly nowWhat: NoDetails;
  /** What was written at the stages of a method beyond the fields, a paragraph each. */
  readonly stages: NoDetails;
  readonly critical: NoDetails;
  readonly perspective: NoDetails;
  /** A whole number from 0 to 10; its text is that number. */
  readonly confidence: { readonly value: number };
  readonly blindSpots: { readonly seen: readonly SeenAgain[] };
  /** Its text is its name. */
  readonly skills: { readonly evidence: string | null };
  /** An action: what one meant to do. */
  readonly text: {
    readonly status: ActionStatus;
    readonly due: string | null;
    readonly isOverdue: boolean;
  };
  /** Of an action: what one expected to come of it, and what did. */
  readonly expected: NoDetails;
  readonly happened: NoDetails;
}

/** Whether health is among what the intake says is going on, so that these words may be about it. */
interface OfIntake {
  readonly isOnHealth: boolean;
}

type NoDetails = Readonly<Record<never, never>>;

/** Whether an item is of this field. */
export function isOfField<F extends ItemField>(item: Item, field: F): item is Item & ItemOf<F> {
  return item.field === field;
}

/** The items of one field, in their order. */
export function itemsOfField<F extends ItemField>(items: readonly Item[], field: F): readonly ItemOf<F>[] {
  return items.filter((item): item is Item & ItemOf<F> => isOfField(item, field));
}
