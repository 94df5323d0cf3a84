import { type Item, type ItemOf, isOfField, itemsOfField } from '../items/item.ts';
import type { DatedText } from './threads.ts';

/** Where somebody wanted to go, in their words, and which mentor was advised; null for what is not told. */
export interface Aim {
  readonly ambition: string | null;
  readonly targetPosition: string | null;
  readonly role: string | null;
  readonly situation: string | null;
  readonly questions: ItemOf<'questions'>['questions'];
  readonly advice: Pick<ItemOf<'recommendation'>, 'kind' | 'type'> | null;
  /** What was agreed to work on, with each mentor. */
  readonly agreements: readonly DatedText[];
}

export function aimOf(items: readonly Item[]): Aim {
  const textOf = (field: 'ambition' | 'targetPosition' | 'role' | 'situation') =>
    itemsOfField(items, field)[0]?.text ?? null;
  return {
    ambition: textOf('ambition'),
    targetPosition: textOf('targetPosition'),
    role: textOf('role'),
    situation: textOf('situation'),
    questions: items.find(item => isOfField(item, 'questions'))?.questions ?? [],
    advice: items.find(item => isOfField(item, 'recommendation')) ?? null,
    agreements: itemsOfField(items, 'agreement'),
  };
}
