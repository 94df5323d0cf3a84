import type { ActionStatus } from '../../meetings/action.ts';
import { groupByKey } from '../group.ts';
import { type Item, isOfField } from '../items/item.ts';

/** What the items tell of one action; null for what they do not. */
export interface ToldAction {
  readonly day: string;
  readonly meeting: string | null;
  readonly text: string | null;
  readonly status: ActionStatus | null;
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly expected: string | null;
  readonly happened: string | null;
}

/** The actions of which these items tell, in their order. */
export function actionsToldBy(items: readonly Item[]): readonly ToldAction[] {
  const ofActions = items.filter(({ list }) => list === 'actions');
  return [...groupByKey(ofActions, ({ record }) => record).values()].flatMap(toldAction);
}

function toldAction(items: readonly Item[]): readonly ToldAction[] {
  const [first] = items;
  if (first === undefined) return [];
  const textOf = (field: 'expected' | 'happened') => items.find(item => item.field === field)?.text ?? null;
  const meant = items.find(item => isOfField(item, 'text'));
  return [
    {
      day: first.day,
      meeting: first.meeting,
      text: meant?.text ?? null,
      status: meant?.status ?? null,
      due: meant?.due ?? null,
      isOverdue: meant?.isOverdue ?? false,
      expected: textOf('expected'),
      happened: textOf('happened'),
    },
  ];
}
