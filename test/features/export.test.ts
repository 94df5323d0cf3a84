import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { JOURNAL_VERSION } from '../../src/domain/journal/journal.ts';
import { answersWith } from '../support/answers.ts';
import { person } from '../support/world.ts';

async function somebody() {
  const sam = person();
  await sam.run([
    'log',
    'About the team',
    '--date',
    '2026-09-01',
    '--confidence',
    '4',
    '--now-what',
    'Ask first',
  ]);
  await sam.run(['log', 'About me', '--date', '2026-11-01', '--confidence', '6', '--action', 'rest']);
  return sam;
}

describe('the export', () => {
  it('is the growth summary as Markdown, on standard output', async () => {
    const { code, out, err } = await (await somebody()).run(['export']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# What it brought\n/);
    expect(out).toContain('**Still to do:**\n\n- rest\n');
  });

  it('is of the meetings with one mentor alone, where that is asked for', async () => {
    const sam = await somebody();
    await sam.run(['log', 'With Ann', '--mentor', 'Ann Vos', '--action', 'write to her']);
    const { out } = await sam.run(['export', '--mentor', 'ann']);
    expect(out).toMatch(/^# A talk with Ann Vos\n/);
    expect(out).toContain('- write to her');
    expect(out).not.toContain('About');
    const part = JSON.parse((await sam.run(['export', '--json', '--mentor', 'ann'])).out);
    expect(part.sessions.map(({ what }: { what: string }) => what)).toEqual(['With Ann']);
    expect(part.actions.map(({ text }: { text: string }) => text)).toEqual(['write to her']);
  });

  it('finds nothing of a mentor whom nobody met, and names one who is like it', async () => {
    const sam = await somebody();
    await sam.run(['log', 'With Ann', '--mentor', 'Anneke']);
    const { code, out, err } = await sam.run(['export', '--mentor', 'Aneke']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('Anneke');
  });

  it('ends with what one asks of one’s employer', async () => {
    const { out } = await (await somebody()).run(['export', '--ask', 'A project, and a date.']);
    expect(out).toContain('**Of my employer I ask:** A project, and a date.\n');
  });

  it.each(['md', 'csv'])('says on the screen, as %s, that it does not heed marks', async format => {
    const sam = await somebody();
    const marked = ['log', 'Shared', '--critical', 'Haste', '--share', 'critical'];
    expect((await sam.run(['export', '--format', format])).err).toBe('');
    await sam.run(marked);
    const { out, err } = await sam.run(['export', '--format', format]);
    expect(err).toContain('mentor export --share development');
    expect(err.match(/--share/g)).toHaveLength(1);
    expect(out).not.toContain('--share');
    expect((await sam.run(['export', '--json'])).err).toBe('');
  });

  it('is a table for a spreadsheet, which runs nothing in it', async () => {
    const sam = await somebody();
    await sam.run(['log', '=HYPERLINK("x")', '--critical', 'One, "two"\nthree', '--mentor', 'Ann']);
    const { out } = await sam.run(['export', '--format', 'csv', '--mentor', 'Ann']);
    expect(out.split('\r\n')[0]).toBe('day,record,id,field,text,mentor');
    expect(out).toMatch(/\r\n$/);
    const rows = parse(out, { columns: true }) as readonly Record<string, string>[];
    expect(rows.map(({ field, text, mentor }) => [field, text, mentor])).toEqual([
      ['mentor', 'Ann', 'Ann'],
      ['what', '\'=HYPERLINK("x")', 'Ann'],
      ['critical', 'One, "two"\nthree', 'Ann'],
    ]);
  });

  it('keeps to the period', async () => {
    const { out } = await (await somebody()).run(['export', '--until', 'last month', '--lang', 'nl']);
    expect(out).toContain('1 september 2026 · één gesprek');
    expect(out).not.toContain('rest');
  });

  it('goes into a file, and never over one that is there unless that is wished', async () => {
    const sam = await somebody();
    const first = await sam.run(['export', '--output', 'growth.md']);
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.err).toContain('Written to growth.md.');
    const summary = sam.files.get('growth.md');
    sam.files.set('growth.md', 'my own notes');
    const second = await sam.run(['export', '--output', 'growth.md']);
    expect(second.code).toBe(2);
    expect(second.err).toContain('growth.md already exists');
    expect(sam.files.get('growth.md')).toBe('my own notes');
    await sam.run(['export', '--output', 'growth.md', '--force']);
    expect(sam.files.get('growth.md')).toBe(summary);
  });

  it('is the whole journal as JSON', async () => {
    const sam = await somebody();
    const { out } = await sam.run(['export', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      format: 'mentor-journal',
      version: JOURNAL_VERSION,
      ...(await sam.journal.read()),
    });
    expect((await sam.run(['export', '--json'])).out).toBe(out);
  });

  it.each(['2026-10-01', 'last month'])(
    'as JSON keeps to the period from %s on, and names it',
    async since => {
      const sam = await somebody();
      const { code, out } = await sam.run(['export', '--json', '--since', since]);
      const part = JSON.parse(out);
      expect(code).toBe(0);
      expect(part.period).toEqual({ since: since === 'last month' ? '2026-10-20' : since, until: null });
      expect(part.sessions.map(({ what }: { what: string }) => what)).toEqual(['About me']);
      expect(part.actions.map(({ text }: { text: string }) => text)).toEqual(['rest']);
      expect((await sam.run(['export', '--format', 'json', '--since', since])).out).toBe(out);
    },
  );

  it('of a period can be taken in again, and is nothing to go back to', async () => {
    const sam = await somebody();
    const { out } = await sam.run(['export', '--json', '--until', '2026-10-01']);
    const bo = person();
    expect((await bo.run(['import', '-'], { stdin: out })).code).toBe(0);
    expect((await bo.journal.read()).sessions.map(({ what }) => what)).toEqual(['About the team']);
    const { code, err } = await sam.run(['restore', '-', '--yes'], { stdin: out });
    expect(code).toBe(2);
    expect(err).toContain('mentor import FILE');
    expect((await sam.journal.read()).sessions).toHaveLength(2);
  });

  it('says as JSON what it wrote where', async () => {
    const sam = await somebody();
    sam.files.clear();
    const { code, out, err } = await sam.run(['export', '--output', 'café.json', '--json']);
    const { size: bytes } = new Blob([sam.files.get('café.json') ?? '']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ path: 'café.json', bytes });
    expect(bytes).toBeGreaterThan(100);
  });

  it('fits the schema that it prints', async () => {
    const sam = await somebody();
    await sam.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answersWith()) });
    const { code, out, err } = await sam.run(['export', '--schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const formats = { date: true, 'date-time': true } as const;
    const fits = new Ajv2020({ strict: true, formats }).compile(JSON.parse(out));
    const journal = JSON.parse((await sam.run(['export', '--json'])).out);
    expect([fits(journal), fits.errors]).toEqual([true, null]);
    const part = JSON.parse((await sam.run(['export', '--json', '--since', '2026-10-01'])).out);
    expect([fits(part), fits.errors]).toEqual([true, null]);
    expect(fits({ ...part, period: { since: 1, until: null } })).toBe(false);
    expect(fits({ ...journal, sessions: [{ ...journal.sessions[0], day: 'yesterday' }] })).toBe(false);
  });

  it('knows no other formats', async () => {
    const { code, err } = await (await somebody()).run(['export', '--format', 'pdf']);
    expect(code).toBe(2);
    expect(err).toContain('--format: expected one of md, html, json, csv; got pdf.');
  });

  it.each([
    [['--json', '--format', 'md'], ['--format: expected json; got md.']],
    [['--json', '--format', 'pdf'], ['--format: expected json; got pdf.']],
    [['--format', 'json', '--since', 'x'], ['--since: expected a day']],
    [
      ['--json', '--format', 'pdf', '--since', 'x', '--until', 'y'],
      ['--format', '--since', '--until'],
    ],
    [
      ['--schema', '--format', 'pdf', '--until', 'y'],
      ['--format', '--until'],
    ],
    [['--output', '', '--json'], ['--output: missing.']],
    [['--json', '--format', 'csv'], ['--format: expected json; got csv.']],
    [
      ['--mentor', ' ', '--ask', ''],
      ['--mentor: missing.', '--ask: missing.'],
    ],
  ])('passes over nothing that is wrong: %j', async (flags, told) => {
    const { code, out, err } = await (await somebody()).run(['export', ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const fault of told) expect(err).toContain(fault);
  });

  it('names both days when both are wrong', async () => {
    const { code, err } = await (await somebody()).run(['export', '--since', 'x', '--until', 'y']);
    expect(code).toBe(2);
    expect(err).toMatch(/--since[\s\S]+--until/);
  });
});
