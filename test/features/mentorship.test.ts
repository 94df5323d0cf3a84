import { describe, expect, it } from 'vitest';
import { once } from '../../src/domain/once.ts';
import { dutch } from './mentorship/dutch/story.ts';
import { english } from './mentorship/english/story.ts';
import { play, type Told } from './mentorship/play.ts';

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
const screenOf = ({ out, err, asked }: Told) => inOneLine([...asked, err, out].join('\n'));

/** What stands behind a name in a file for a calendar. */
const lineOf = (name: string, ics: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(ics)?.[1];

describe.each([english, dutch])('a mentorship of eight meetings: $who', story => {
  const played = once(() => play(story));

  it('tells what matters at every moment, in the language of the person, and complains of nothing', async () => {
    const { sam, told } = await played();
    for (const one of told) {
      const { at, typed, sees = [], misses = [], writes = {} } = one.moment;
      const [when, screen] = [`${at} ${typed}`, screenOf(one)];
      expect.soft(one, when).toMatchObject({ code: 0, notAsked: [] });
      for (const text of sees) expect.soft(screen, when).toContain(text);
      for (const text of misses) expect.soft(screen, when).not.toContain(text);
      for (const [name, texts] of Object.entries(writes))
        for (const text of texts) expect.soft(one.files.get(name), when).toContain(text);
    }
    expect(sam.complaints).toEqual([]);
  });

  it('asks no three questions twice', async () => {
    const { told } = await played();
    const pages = told.filter(({ moment }) => moment.typed.startsWith('mentor prepare'));
    const questions = pages.map(({ out }) =>
      inOneLine(out)
        .match(/· (Ask|Vraag): [^?]*\?/g)
        ?.join(' '),
    );
    expect(pages).toHaveLength(8);
    expect(new Set(questions).size).toBe(8);
  });

  it('keeps a meeting that moves or is called off the same in a calendar', async () => {
    const { told } = await played();
    const again = told.flatMap(({ moment, files }, at) =>
      Object.keys(moment.writes ?? {})
        .filter(name => name.endsWith('.ics') && told[at - 1]?.files.has(name))
        .map(name => [told[at - 1]?.files.get(name) ?? '', files.get(name) ?? ''] as const),
    );
    expect(again).toHaveLength(2);
    for (const [before, after] of again) {
      expect(lineOf('UID', after)).toBe(lineOf('UID', before));
      expect(Number(lineOf('SEQUENCE', after))).toBeGreaterThan(Number(lineOf('SEQUENCE', before)));
    }
  });

  it('ends with eight meetings with one person, who is a mentor no longer', async () => {
    const { sam } = await played();
    const { people, sessions, appointments } = await sam.journal.read();
    const [mentor, ...others] = people.filter(({ status }) => status === 'ended');
    expect(others).toEqual([]);
    expect(sessions.map(({ person, mentor: name }) => [person, name])).toEqual(
      Array(8).fill([mentor?.id, mentor?.name]),
    );
    expect(appointments.map(({ status }) => status).toSorted()).toEqual([
      'cancelled',
      ...Array(8).fill('held'),
    ]);
  });
});
