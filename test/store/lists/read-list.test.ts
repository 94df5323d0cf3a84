import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ROW } from '../../../src/store/lists/sound-rows.ts';
import { rowsIn } from './read.ts';

/** What stands in lists that is easily misread. */
const value = fc
  .array(fc.constantFrom('a', 'é', 'ß', '😀', '"', ',', ';', ' ', '\n', '\r\n', "'"), { maxLength: 5 })
  .map(signs => signs.join(''));
const row = fc.tuple(value, value, value);
/** A row whose quotes are wrong, on one line. */
const brokenRow = fc.constantFrom('"Ann" Bakker,1,2', 'a,"b"c,d', 'x,"y"é,"z"');
const line = fc.oneof({ weight: 4, arbitrary: row }, { weight: 1, arbitrary: brokenRow });

function quoted(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

const unified = (text: string) => text.replaceAll('\r\n', '\n');

/** What another reader makes of a list, strictly. */
function oracle(text: string): readonly (readonly string[])[] {
  const rows: string[][] = parse(text, { relax_column_count: true, bom: true });
  return rows.filter(fields => fields.length > 1 || fields[0] !== '').map(fields => fields.map(unified));
}

describe('a list of which nothing is known but that it is one', () => {
  it('is read as another reader does, whatever it holds and wherever a piece of it ends; and a broken row costs only itself', async () => {
    const list = fc.record({
      lines: fc.array(line, { maxLength: 8 }),
      end: fc.constantFrom('\n', '\r\n'),
      endsWithLine: fc.boolean(),
      size: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(list, async ({ lines, end, endsWithLine, size }) => {
        const written = [
          'name,what,note',
          ...lines.map(one => (typeof one === 'string' ? one : one.map(quoted).join(','))),
        ];
        const text = `${written.join(end)}${endsWithLine ? end : ''}`;
        const sound = written.filter((_, at) => at === 0 || typeof lines[at - 1] !== 'string');
        const { rows } = await rowsIn(text, size);
        expect(rows.flatMap(([, fields]) => (fields === null ? [] : [fields]))).toEqual(
          oracle(sound.join(end)),
        );
        expect(rows.filter(([, fields]) => fields === null)).toHaveLength(written.length - sound.length);
      }),
      { numRuns: 150 },
    );
  });

  it('is read alike in pieces of every small size', async () => {
    const text =
      'naam;functie\r\n"Ännë ""de"" Wit";"leidt\r\neen afdeling"\r\nBo;"a;b"\r\n"Cy" x;y\r\n"Dée";\r\n';
    const whole = await rowsIn(text);
    expect(whole.rows).toEqual([
      [1, ['naam', 'functie']],
      [2, ['Ännë "de" Wit', 'leidt\neen afdeling']],
      [4, ['Bo', 'a;b']],
      [5, null],
      [6, ['Dée', '']],
    ]);
    for (let size = 1; size <= Buffer.byteLength(text); size += 1) {
      expect((await rowsIn(text, size)).rows, `${size}`).toEqual(whole.rows);
    }
  });
});

describe('a row that is broken', () => {
  it('is named by its line, and costs no row after it: a quote that is never closed', async () => {
    const { rows } = await rowsIn('name,what\nAnn,"leads a ward\nBo,teaches\nCy,"paints, draws"\n', 7);
    expect(rows).toEqual([
      [1, ['name', 'what']],
      [2, null],
      [3, ['Bo', 'teaches']],
      [4, ['Cy', 'paints, draws']],
    ]);
  });

  it('ends at the longest row, where a quote would be closed far later', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `Bo ${at},teaches`).join('\n');
    const { rows } = await rowsIn(`name,what\nAnn,"leads\n${many}\nCy,"x"\n`, 500);
    expect(rows).toHaveLength(5003);
    expect(rows[1]).toEqual([2, null]);
    expect(rows.at(-1)).toEqual([5003, ['Cy', 'x']]);
  });

  it('may be endless, and is not held', async () => {
    const endless = 'x'.repeat(3 * LONGEST_ROW);
    const { rows } = await rowsIn(`name,what\nAnn,${endless}\nBo,teaches\n`, 1000);
    expect(rows).toEqual([
      [1, ['name', 'what']],
      [2, null],
      [3, ['Bo', 'teaches']],
    ]);
  });
});

describe('the encoding of a list', () => {
  const text = 'naam,functie\nZoë,“verpleegkundige” – 10 €\n';
  const said = [
    [1, ['naam', 'functie']],
    [2, ['Zoë', '“verpleegkundige” – 10 €']],
  ];
  const windows = Buffer.from(
    text.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96').replace('€', '\x80'),
    'latin1',
  );
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16', Buffer.from(text, 'utf16le')],
    ['utf-16', swapped],
    ['windows-1252', windows],
  ])('is recognised, and its mark passed over: %s', async (encoding, bytes) => {
    for (const size of [1, 2, 3, 5, 1000]) {
      expect(await rowsIn(bytes, size)).toEqual({ rows: said, encoding });
    }
  });

  it('is UTF-8 still where a few bytes are no text', async () => {
    const bytes = Buffer.concat([Buffer.from('naam\nZoë\nRenée, B'), Buffer.from([0xff]), Buffer.from('\n')]);
    const { rows, encoding } = await rowsIn(bytes);
    expect(encoding).toBe('utf-8');
    expect(rows.at(-1)).toEqual([3, ['Renée', ' B\uFFFD']]);
  });

  it('is none where it is no text', async () => {
    const zip = Buffer.from('PK\u0003\u0004\0\0\0\b\0xl/workbook.xml\n');
    const problem = { kind: 'not-a-list', source: 'list.csv' };
    await expect(rowsIn(zip)).rejects.toEqual(expect.objectContaining({ problem }));
  });
});

describe('between two values', () => {
  it.each([',', ';', '\t', '|'])('stands what stands in the headings most: %j', async sign => {
    const { rows } = await rowsIn(`${['a', 'b', 'c'].join(sign)}\n${['1', 'x', '3'].join(sign)}`);
    expect(rows.map(([, fields]) => fields)).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x', '3'],
    ]);
  });

  it('stands what the first line says, as spreadsheets write it', async () => {
    const { rows } = await rowsIn('sep=;\r\nname;a, b, c\r\nAnn;1\r\n', 3);
    expect(rows).toEqual([
      [2, ['name', 'a, b, c']],
      [3, ['Ann', '1']],
    ]);
  });
});

it('has no rows where it is empty', async () => {
  expect((await rowsIn('')).rows).toEqual([]);
  expect((await rowsIn('\n\n\r\n')).rows).toEqual([]);
});
