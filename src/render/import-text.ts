import type { ListCounts, MergeCounts } from '../domain/merge.ts';
import type { Slip } from '../domain/sessions/slips.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { fitted } from './layout.ts';
import type { Look } from './look.ts';

/** What an import comes to. */
export interface Brought {
  readonly counts: MergeCounts;
  /** Whether it changes anything at all. */
  readonly isNew: boolean;
}

/** Whether it is told what an import did, or what it would do. */
export type Mood = 'did' | 'would';

type Words = Messages['importing'];

/** How many records an import brought, changed, took away or left alone; or, in one line, that it comes to nothing. */
export function importText(brought: Brought, mood: Mood, words: Words, look: Look): string {
  return fitted(lines(brought, words[mood], words.records).join('\n'), look);
}

/** Which keys are probably slips, how often each occurs, and what to do. */
export function slipsText(slips: readonly Slip[], mood: Mood, words: Words, look: Look): string {
  const told = slips.map(slip => `  ${words.slips.slip({ ...slip, key: harmlessLine(slip.key) })}`);
  return fitted([words.slips.unknown, ...told, words[mood].mend].join('\n'), look);
}

const OUTCOMES = ['added', 'updated', 'deleted', 'older', 'unchanged', 'keptDeleted'] as const;

function lines(
  { counts, isNew }: Brought,
  telling: Words[Mood],
  records: Words['records'],
): readonly string[] {
  const what = (outcome: keyof ListCounts) => recordsThat(outcome, counts, records);
  const told = OUTCOMES.filter(outcome => what(outcome) !== '').map(outcome =>
    telling[outcome]({ records: what(outcome) }),
  );
  if (!isNew && told.length === 0) return [telling.nothingInIt];
  if (!isNew)
    return told.length === 1 && what('unchanged') !== ''
      ? [telling.allThere]
      : [...told, telling.nothingChanged];
  return CHANGES.some(outcome => what(outcome) !== '') ? told : [...told, telling.onlyDeletions];
}

const CHANGES = ['added', 'updated', 'deleted'] as const;

/** How many records of each list, such as `2 reflections, 1 intake`; empty where there are none. */
function recordsThat(outcome: keyof ListCounts, counts: MergeCounts, records: Words['records']): string {
  return LISTED.filter(list => counts[list][outcome] > 0)
    .map(list => records[list]({ count: counts[list][outcome] }))
    .join(', ');
}

const LISTED = ['sessions', 'intakes', 'people', 'goals'] as const;
