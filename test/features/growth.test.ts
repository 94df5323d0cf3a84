import { describe, expect, it } from 'vitest';
import { journalOf, meetingOn } from '../domain/growth/samples.ts';
import { crowd, rich } from '../render/terminal/growth-samples.ts';
import { person } from '../support/world.ts';

const sam = () => person(journalOf(...rich));

describe('mentor growth', () => {
  it('shows the chart and what there is besides', async () => {
    const { code, out, err } = await sam().run(['growth']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^10 meetings with Ann de Wit/);
    for (const label of [
      'Confidence, 0 to 10',
      'Practised',
      'Blind spots',
      'Actions',
      'A year ago',
      'Pauses',
    ])
      expect(out).toContain(label);
  });

  it('speaks the language of the person', async () => {
    const { out } = await sam().run(['growth'], { language: 'nl' });
    expect(out).toMatch(/Zelfvertrouwen, 0 tot 10.*Geoefend.*Blinde vlekken.*Acties.*Een jaar terug/s);
  });

  it('is of a period alone where one is given', async () => {
    const { out } = await sam().run(['growth', '--since', '2026-06-01', '--until', '2026-08-31', '--json']);
    const { period, meetings, confidence } = JSON.parse(out);
    expect(period).toEqual({ since: '2026-06-01', until: '2026-08-31' });
    expect(meetings).toEqual({ count: 3, first: '2026-06-02', last: '2026-08-04' });
    expect(confidence.points.map(({ value }: { value: number }) => value)).toEqual([7, 7, 8]);
  });

  it('is of one mentor alone where part of a name is given', async () => {
    const { out } = await sam().run(['growth', '--mentor', 'berg', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      mentors: [{ name: 'Bo van den Berg', count: 1 }],
      skills: [],
      actions: { dropped: [{ text: 'write it down' }], done: [], open: [] },
    });
  });

  it('prints one value for other programs, under the names of the records', async () => {
    const { out } = await sam().run(['growth', '--json']);
    expect(Object.keys(JSON.parse(out))).toEqual([
      ...[
        'period',
        'meetings',
        'mentors',
        'gaps',
        'confidence',
        'skills',
        'blindSpots',
        'actions',
        'yearAgo',
      ],
    ]);
    expect(JSON.parse(out).yearAgo).toMatchObject({ day: '2025-11-18', field: 'soWhat' });
    expect(JSON.parse(out).gaps).toEqual([{ from: '2025-12-16', to: '2026-06-02', days: 168 }]);
  });

  it('says in one sentence how it begins where there is nothing yet', async () => {
    const { code, out, err } = await person().run(['growth']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^There is no growth to see yet.*\n?.*mentor log\n$/);
  });

  it('says where to look when nothing fits what was asked', async () => {
    for (const args of [
      ['--since', '2027-01-01'],
      ['--mentor', 'Zoe'],
    ]) {
      const { code, out, err } = await sam().run(['growth', ...args]);
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain('mentor list');
    }
  });

  it('prints the empty value to other programs', async () => {
    const { code, out, err } = await person().run(['growth', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      meetings: { count: 0 },
      confidence: { points: [] },
      yearAgo: null,
    });
  });

  it('shows what one means to do without a meeting too', async () => {
    const bo = person();
    await bo.run(['actions', 'add', 'read the report']);
    expect((await bo.run(['growth'])).out).toBe('Actions      1 open\n');
  });

  it('changes nothing', async () => {
    const ann = person(journalOf(...crowd(12), meetingOn('2026-11-18')));
    const before = await ann.journal.read();
    await ann.run(['growth']);
    expect(await ann.journal.read()).toEqual(before);
  });
});
