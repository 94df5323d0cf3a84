import type { Item, ItemField } from '../items/item.ts';

/** For whom a summary is: oneself, a talk about one's growth, a talk in which one is judged, or a new mentor. */
export type Edition = 'private' | SharedEdition;

/** One that leaves: it holds what was marked, and nothing else. */
export const SHARED_EDITIONS = ['development', 'assessment', 'handover'] as const;
export type SharedEdition = (typeof SHARED_EDITIONS)[number];

/** Those that are asked for by `export --share`. */
export const REVIEW_EDITIONS = ['development', 'assessment'] as const satisfies readonly SharedEdition[];
export type ReviewEdition = (typeof REVIEW_EDITIONS)[number];

/**
 * What an edition holds of these items: all of them, or what is marked, and then of nobody's name more than was marked itself, and numbers in place
 * of ids. Only what this gives may come into a document that leaves.
 */
export function itemsFor(edition: Edition, items: readonly Item[]): readonly Item[] {
  if (edition === 'private') return items;
  const marked = items.filter(({ isMarked }) => isMarked);
  const named = new Set(marked.flatMap(({ field, meeting }) => (field === 'mentor' ? meeting : [])));
  const told = marked.map(item =>
    item.meeting !== null && named.has(item.meeting) ? item : { ...item, mentor: null },
  );
  return numberIds(told);
}

/** An id tells when something was written. What belongs together does so still. */
function numberIds(items: readonly Item[]): readonly Item[] {
  const ids = items.flatMap(({ meeting, record, mark }) => [meeting ?? record, record, mark]);
  const numbers = new Map([...new Set(ids)].map((id, at) => [id, String(at + 1)]));
  const numberOf = (id: string) => numbers.get(id) ?? '';
  return items.map(item => ({
    ...item,
    record: numberOf(item.record),
    meeting: item.meeting === null ? null : numberOf(item.meeting),
    mark: item.mark === item.field ? item.mark : numberOf(item.mark),
  }));
}

/** Why an item is better kept at home, and is never offered as chosen. */
export type Reserve =
  | 'raw-reflection'
  | 'mentors-words'
  | 'mentors-name'
  | 'other-people'
  | 'doubt'
  | 'plans'
  | 'health'
  | 'unfinished';

/**
 * Why an item is better kept at home in this edition; null where there is no reason. Where one is judged more is kept than in a talk about growth; a new mentor may hear of doubts and plans. No word in a text decides: only what kind of thing it is.
 */
export function reserveOf(item: Item, edition: SharedEdition): Reserve | null {
  if ('isOnHealth' in item && item.isOnHealth) return 'health';
  if (edition === 'assessment' && isUnfinished(item)) return 'unfinished';
  return RESERVES[edition][item.field] ?? null;
}

/** What one meant to do, and let go or let pass. */
function isUnfinished(item: Item): boolean {
  return item.field === 'text' && (item.status === 'dropped' || item.isOverdue);
}

type Reserves = Partial<Readonly<Record<ItemField, Reserve>>>;

const ALWAYS: Reserves = {
  what: 'raw-reflection',
  soWhat: 'raw-reflection',
  nowWhat: 'raw-reflection',
  stages: 'raw-reflection',
  perspective: 'mentors-words',
  mentor: 'mentors-name',
  agreement: 'other-people',
  ended: 'other-people',
  expected: 'doubt',
  happened: 'other-people',
};

const TO_AN_EMPLOYER: Reserves = {
  ...ALWAYS,
  situation: 'doubt',
  questions: 'doubt',
  recommendation: 'doubt',
  ambition: 'plans',
  targetPosition: 'plans',
};

const RESERVES: Readonly<Record<SharedEdition, Reserves>> = {
  handover: ALWAYS,
  development: TO_AN_EMPLOYER,
  assessment: { ...TO_AN_EMPLOYER, blindSpots: 'doubt', critical: 'doubt', confidence: 'doubt' },
};
