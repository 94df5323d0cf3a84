import type { Item, ItemField } from '../items/item.ts';
import { type Reserve, reserveOf, type SharedEdition } from './edition.ts';
import { keyOfItem } from './marks.ts';

/** By what items are grouped where one chooses among them, in this order. */
export const SHARE_GROUPS = {
  skills: ['skills'],
  confidence: ['confidence'],
  actions: ['text', 'expected', 'happened'],
  views: ['critical', 'perspective'],
  'blind-spots': ['blindSpots'],
  aim: ['role', 'situation', 'ambition', 'targetPosition', 'questions', 'recommendation'],
  written: ['what', 'soWhat', 'nowWhat', 'stages'],
  people: ['mentor', 'agreement', 'ended'],
} as const satisfies Readonly<Record<string, readonly ItemField[]>>;
export type ShareGroup = keyof typeof SHARE_GROUPS;

/** In this order they are put, behind all that is offered. */
export const RESERVES_IN_ORDER = [
  'unfinished',
  'doubt',
  'plans',
  'mentors-words',
  'mentors-name',
  'other-people',
  'raw-reflection',
  'health',
] as const satisfies readonly Reserve[];

/** Items that are looked through together: of one group, or better kept at home for one reason. */
export type ItemChoice = { readonly items: readonly Item[] } & (
  | { readonly part: 'offered'; readonly key: ShareGroup }
  | { readonly part: 'reserved'; readonly key: Reserve }
);

/** All items as they are put to be chosen from: each once, in their order; no choice is empty. */
export function choicesFor(edition: SharedEdition, items: readonly Item[]): readonly ItemChoice[] {
  const offered = items.filter(item => reserveOf(item, edition) === null);
  const ofGroup = (key: ShareGroup) => offered.filter(item => isInGroup(item, key));
  const ofReserve = (key: Reserve) => items.filter(item => reserveOf(item, edition) === key);
  const all: readonly ItemChoice[] = [
    ...GROUP_KEYS.map(key => ({ part: 'offered' as const, key, items: ofGroup(key) })),
    ...RESERVES_IN_ORDER.map(key => ({ part: 'reserved' as const, key, items: ofReserve(key) })),
  ];
  return all.filter(choice => choice.items.length > 0);
}

const GROUP_KEYS = Object.keys(SHARE_GROUPS) as readonly ShareGroup[];

function isInGroup({ field }: Item, key: ShareGroup): boolean {
  return SHARE_GROUPS[key].some(one => one === field);
}

/** What stands ticked at first: what was marked before, and nothing that is better kept at home. */
export function tickedAtFirst({ part, items }: ItemChoice): readonly string[] {
  return part === 'reserved' ? [] : items.filter(({ isMarked }) => isMarked).map(keyOfItem);
}
