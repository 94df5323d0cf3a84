import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import { itemsCsv } from '../../../src/render/documents/items-csv.ts';
import { journalOf, meetingOn } from '../../domain/growth/samples.ts';

const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'Europe/Amsterdam' };

const rowsOf = (what: string): readonly Record<string, string>[] => {
  const items = itemsOf(
    journalOf(meetingOn('2027-01-01', { what })),
    { period: { since: null, until: null } },
    here,
  );
  return parse(itemsCsv(items), { columns: true, recordDelimiter: '\r\n' });
};

describe('items as CSV', () => {
  it.each(['a plain line', 'two\nlines', 'a "quoted" word, and a comma'])(
    'are read back by others: %j',
    text => {
      expect(rowsOf(text).find(({ field }) => field === 'what')).toMatchObject({
        day: '2027-01-01',
        text,
      });
    },
  );

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('run nothing in a spreadsheet: %s', text => {
    expect(rowsOf(text).find(({ field }) => field === 'what')).toMatchObject({ text: `'${text}` });
  });
});
