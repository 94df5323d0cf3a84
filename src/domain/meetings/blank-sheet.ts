import { type Making, sessionFrom } from './compose.ts';
import type { ParsedChanges } from './parse-changes.ts';
import type { SessionWithActions } from './session.ts';
import { changesInSheet, type SheetLanguage } from './sheet-changes.ts';

/** A reflection of today in which nothing stands yet. */
export function blankSession(making: Making): SessionWithActions {
  const nothing = { what: '', blindSpots: [], skills: [], actions: [], shared: [] };
  return sessionFrom({ day: making.today, ...nothing }, making);
}

/** What a new reflection begins with. */
export interface BegunSheet {
  readonly blank: SessionWithActions;
  /** The blank one, with what the flags say. */
  readonly filled: SessionWithActions;
}

/**
 * What a sheet made of `filled` adds to it, or all that is wrong with it; null where nothing was written on it, or where
 * there is no more than flags without a text.
 */
export function changesOnBlank(
  { blank, filled }: BegunSheet,
  sheet: string,
  language: SheetLanguage,
  today: string,
): ParsedChanges | null {
  const found = changesInSheet(filled, sheet, language, today);
  const leftSo = isNothing(found) && filled.what === '';
  return leftSo || isNothing(changesInSheet(blank, sheet, language, today)) ? null : found;
}

function isNothing(parsed: ParsedChanges): boolean {
  return parsed.ok && Object.keys(parsed.changes).length === 0;
}
