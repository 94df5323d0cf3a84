import papa from 'papaparse';
import type { Item } from '../../domain/growth/items/item.ts';
import { type ItemRow, rowOfItem } from '../../domain/growth/items/item-row.ts';

const COLUMNS = [
  'day',
  'record',
  'id',
  'field',
  'text',
  'mentor',
] as const satisfies readonly (keyof ItemRow)[];

/**
 * A row for each item, as RFC 4180 has it. What a spreadsheet would take for a formula has an apostrophe before it, so that opening the file
 * runs nothing.
 */
export function itemsCsv(items: readonly Item[]): string {
  const data = items.map(item => {
    const row = rowOfItem(item);
    return COLUMNS.map(column => row[column]);
  });
  return `${papa.unparse({ fields: [...COLUMNS], data }, { escapeFormulae: true, newline: LINE_END })}${LINE_END}`;
}

const LINE_END = '\r\n';
