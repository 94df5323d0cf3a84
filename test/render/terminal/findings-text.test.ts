import { describe, expect, it } from 'vitest';
import type { Finding, RepairedFinding, Trouble } from '../../../src/domain/journal/findings.ts';
import { countByList } from '../../../src/domain/journal/tally.ts';
import {
  filesText,
  findingsText,
  goOnWithSheet,
  nameInHome,
  repairedText,
  soundText,
} from '../../../src/render/terminal/findings-text.ts';
import { HOME, HOSTILE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const finding = (name: string, what: Trouble, acceptable = false): Finding => ({
  path: name.startsWith('/') ? name : `${HOME}/${name}`,
  what,
  acceptable,
});
const repaired = (
  found: Finding,
  outcome: RepairedFinding['outcome'],
  keptAs: string | null = null,
): RepairedFinding => ({ ...found, outcome, keptAs });

const damage: readonly Finding[] = [
  finding('journal.json', { kind: 'changed' }, true),
  finding('years/2025-3f0a91c2.json', { kind: 'not-json', at: '12:3' }),
  finding('changes/20261120113000-7k3m9qx2bd.json', { kind: 'missing' }),
  finding('settings.json', { kind: 'newer', version: 5, understood: 3, needs: '2.1.0' }),
];
const warnings: readonly Finding[] = [
  ...['a', 'b', 'c', 'd', 'e'].map(name => finding(`.${name}.json.tmp`, { kind: 'left-over' })),
  finding('journal.json', { kind: 'open-to-others' }),
  finding('backups/2026-11-01.json', { kind: 'forgotten-left' }),
  finding("/tmp/Sam's/mentor-rescued-1.json", { kind: 'rescued' }),
  finding('edit-7k3m9q.md', { kind: 'sheet', session: '20261113170000-7k3m9qx2bd', isTakenUp: true }),
  finding('edit-old.md', { kind: 'sheet', session: null, isTakenUp: false }),
  finding('changes/never-1.json', { kind: 'unlisted', news: true }),
  finding('journal (conflict).json', { kind: 'conflict-copy', news: true }),
  finding('journal (Sam’s laptop).json', { kind: 'conflict-copy', news: false }),
];
const merged = (name: string, records: number) =>
  repaired(finding(name, { kind: 'unlisted', news: true }), { kind: 'merged', records });

const found =
  (findings: readonly Finding[]) =>
  ({ words, display }: View) =>
    findingsText(findings, HOME, words, display);
const mended =
  (findings: readonly RepairedFinding[]) =>
  ({ words, display }: View) =>
    repairedText(findings, HOME, words, display);
const sound =
  (years: number, lastBackup: string | null) =>
  ({ words, display }: View) =>
    soundText(
      { counts: { ...countByList([]), sessions: 61, intakes: 1 }, years, lastBackup },
      words,
      display,
    );

screens('findings-text', {
  'a sound journal of two years': sound(2, '2026-11-19'),
  'a sound journal without a backup': sound(1, null),
  'an empty journal': ({ words, display }) =>
    soundText({ counts: countByList([]), years: 0, lastBackup: null }, words, display),
  'one file is damaged': found(damage.slice(1, 2)),
  'damage and warnings': found([...damage, ...warnings]),
  'warnings only': found(warnings.slice(0, 7)),
  'a name that a terminal would obey': found([finding(HOSTILE, { kind: 'missing' })]),
  'what became of the damage': mended([
    repaired(damage[0] as Finding, { kind: 'left' }),
    repaired(damage[1] as Finding, { kind: 'mended-in-part', missing: 2 }, `${HOME}/quarantine/2025.json`),
    repaired(damage[2] as Finding, { kind: 'given-up' }),
    repaired(finding('journal.json', { kind: 'changed' }), { kind: 'mended-from', day: '2026-11-19' }),
  ]),
  'what became of the warnings': mended([
    ...warnings.slice(0, 7).map(one => repaired(one, { kind: 'mended' })),
    ...[merged('changes/never-1.json', 1), merged('changes/never-2.json', 2), merged('changes/3.json', 0)],
    repaired(finding('changes/4.json', { kind: 'unlisted', news: true }), { kind: 'left' }),
  ]),
});

describe.each(views)('the files of a finding, in $language', ({ words: { doctor } }) => {
  const named = (...names: readonly string[]) =>
    filesText(
      names.map(name => `${HOME}/${name}`),
      HOME,
      doctor,
    );

  it('are named up to three, and of more it is said how many there are besides', () => {
    expect(named('a', 'b', 'c')).toBe('a, b, c');
    expect(named('a', 'b', 'c', 'd', 'e')).toBe(doctor.andMore({ files: 'a, b, c', count: 2 }));
  });
});

describe('the name of a file', () => {
  it.each([
    ['/home/sam', '/home/sam', '.'],
    ['/home/sam', '/home/sam/years/2025.json', 'years/2025.json'],
    ['C:\\Sam', 'C:\\Sam\\years\\2025.json', 'years/2025.json'],
    ['/home/sam', '/home/samantha/a.json', '/home/samantha/a.json'],
    ['/home/sam', '/tmp/a.json', '/tmp/a.json'],
  ])('in the home %s of %s is %s', (home, path, name) => {
    expect(nameInHome(home, path)).toBe(name);
  });
});

describe('a sheet', () => {
  it.each([
    ['20261113170000-7k3m9qx2bd', true, 'mentor edit 7k3m9q'],
    [null, true, 'mentor log --edit'],
    [null, false, null],
  ])('of the reflection %s, taken up: %s, goes on with %s', (session, isTakenUp, command) => {
    expect(goOnWithSheet({ kind: 'sheet', session, isTakenUp })).toBe(command);
  });
});
