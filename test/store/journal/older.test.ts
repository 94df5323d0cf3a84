import { describe, expect, it } from 'vitest';
import { doctorOn, inShort, patientWith } from '../doctor/sick.ts';
import { sessionIn } from '../samples.ts';
import { adding, keptOn, LATER, opened } from './acts.ts';
import type { Files } from './grounds.ts';

const text = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const session = sessionIn(2026, 'a');
const index = {
  years: { 2026: { checksum: '01234567', sessions: 1, latestDay: session.day } },
  latest: null,
  done: [],
  undone: [],
};

/** Homes as programs before the first release made them. */
const homes: readonly (readonly [string, Files])[] = [
  [
    '1',
    new Map([
      ['journal.json', text({ format: 'mentor-journal', version: 1, intakes: [], sessions: [session] })],
    ]),
  ],
  [
    '2',
    new Map([
      ['journal.json', text({ format: 'mentor-journal', version: 2, needs: '0.2.0', ...index })],
      ['journal/2026.json', text({ format: 'mentor-year', version: 2, year: '2026', sessions: [session] })],
      ['journal/change-a.json', text({ format: 'mentor-change', version: 2, edits: [] })],
      ['backups/2026-11-19.json', text({ format: 'mentor-rolling-backup', version: 2, day: '2026-11-19' })],
      ['backups/2026-01234567.json', text({ format: 'mentor-year', version: 2, sessions: [session] })],
      [
        'backups/journal-1-01234567.json',
        text({ format: 'mentor-journal', version: 1, sessions: [session] }),
      ],
      ['damaged/2026-11-19T10-00-00-000Z-2026.json', Buffer.from('spoilt')],
      [`edit-${session.id}.mwu82bv6.md`, Buffer.from('What I had in my editor')],
    ]),
  ],
];

describe.each(homes)('a home of version %s', (version, files) => {
  const problem = { kind: 'journal-older', version: Number(version) };

  it('is recognised by every command, and left alone byte by byte', async () => {
    const { disk, ground } = await patientWith(files);
    const store = opened(disk, 'act', LATER);
    const attempts = [
      store.read,
      store.history,
      store.latestIntake,
      store.undo,
      store.redo,
      () => store.since('2026-01-01'),
      () => store.newest({}, 5),
      () => store.update('log', adding(sessionIn(2026, 'x'))),
      () => store.updateLatest('log', adding(sessionIn(2026, 'x'))),
      () => store.forget([session.id]),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({
        problem: { ...problem, path: `${disk.home}/journal.json` },
      });
    }
    expect(await ground.files()).toEqual(files);
  });

  it.each([false, true])(
    'is named by the doctor, and left alone byte by byte (accepting: %s)',
    async accept => {
      const patient = await patientWith(files);
      expect(inShort(await patient.examine())).toEqual(['journal.json older']);
      expect(inShort(await patient.repair(accept))).toEqual(['journal.json older left']);
      expect(await patient.files()).toEqual(files);
    },
  );
});

describe('a home that is no older one', () => {
  it('is not taken for one for a folder of that name', async () => {
    const { disk } = await patientWith(new Map([['journal/letter.txt', Buffer.from('Dear diary')]]));
    await opened(disk, 'a').update('log', adding(session));
    expect(await keptOn(disk)).toMatchObject({ journal: { sessions: [session] } });
    expect(await doctorOn(disk).examine()).toEqual([]);
  });
});
