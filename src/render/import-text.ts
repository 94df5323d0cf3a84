import { ofEachList } from '../domain/journal/journal.ts';
import type { ListCounts, MergeCounts } from '../domain/journal/merge.ts';
import type { Slip } from '../domain/sessions/slips.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { fitted } from './layout.ts';
import type { Look } from './look.ts';
import { countsText } from './record-in-short.ts';

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
export function importText(brought: Brought, mood: Mood, words: Messages, look: Look): string {
  return fitted(lines(brought, words.importing[mood], words).join('\n'), look);
}

/** Which keys are probably slips, how often each occurs, and what to do. */
export function slipsText(slips: readonly Slip[], mood: Mood, words: Words, look: Look): string {
  const told = slips.map(slip => `  ${words.slips.slip({ ...slip, key: harmlessLine(slip.key) })}`);
  return fitted([words.slips.unknown, ...told, words[mood].mend].join('\n'), look);
}

const OUTCOMES = ['added', 'updated', 'deleted', 'older', 'unchanged', 'keptDeleted'] as const;

function lines({ counts, isNew }: Brought, telling: Words[Mood], words: Messages): readonly string[] {
  const what = (outcome: keyof ListCounts) =>
    countsText(
      ofEachList(list => counts[list][outcome]),
      words,
    );
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
