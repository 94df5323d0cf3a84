import { mapLists } from '../../domain/journal/journal.ts';
import type { ListCounts, MergeCounts } from '../../domain/journal/merge.ts';
import type { MisspeltKey } from '../../domain/meetings/misspelt-keys.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { fitText } from './layout.ts';
import { countsText } from './record-in-short.ts';

/** What an import comes to. */
export interface ImportResult {
  readonly counts: MergeCounts;
  /** Whether it changes anything at all. */
  readonly isNew: boolean;
}

/** Whether it is told what an import did, or what it would do. */
export type Mood = 'did' | 'would';

type Words = Messages['importing'];

/** How many records an import brought, changed, took away or left alone; or, in one line, that it comes to nothing. */
export function importText(brought: ImportResult, mood: Mood, words: Messages, display: Display): string {
  return fitText(lines(brought, words.importing[mood], words).join('\n'), display);
}

/** Which keys are probably slips, how often each occurs, and what to do. */
export function misspeltKeysText(
  misspelt: readonly MisspeltKey[],
  mood: Mood,
  words: Words,
  display: Display,
): string {
  const told = misspelt.map(
    misspelt => `  ${words.misspeltKeys.line({ ...misspelt, key: sanitizeLine(misspelt.key) })}`,
  );
  return fitText([words.misspeltKeys.unknown, ...told, words[mood].mend].join('\n'), display);
}

const OUTCOMES = ['added', 'updated', 'deleted', 'older', 'unchanged', 'keptDeleted'] as const;

function lines({ counts, isNew }: ImportResult, telling: Words[Mood], words: Messages): readonly string[] {
  const what = (outcome: keyof ListCounts) =>
    countsText(
      mapLists(list => counts[list][outcome]),
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
