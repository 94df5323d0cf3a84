import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import type { Appointment } from '../../src/domain/meetings/appointment.ts';
import { conversation } from '../../src/i18n/en/conversation.ts';
import { sessions } from '../../src/i18n/en/sessions.ts';
import { appointmentWith, personWith } from '../store/samples.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { NOW, type Person, person } from '../support/world.ts';

const { guided } = sessions('mentor');
const ann = personWith({ id: '20261101090000-0000000ann', name: 'Ann de Boer' });

/** Yesterday, at eleven in Amsterdam. */
const yesterday = appointmentWith({ person: ann.id, at: '2026-11-19T10:00:00.000Z' });
const withMeetings = (...appointments: readonly Appointment[]) =>
  person({ ...emptyJournal, people: [ann], appointments });
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

async function written(sam: Person) {
  const { sessions: all, appointments } = await sam.journal.read();
  return { session: all.at(-1), appointments };
}

describe('a reflection in one line', () => {
  it('is about the meeting that was planned, which is held then', async () => {
    const sam = withMeetings(yesterday);
    const { out } = await sam.run(['log', 'About saying no']);
    expect(inOneLine(out)).toContain(
      'the meeting on Thursday 19 November 2026. That is the meeting you had planned with Ann de Boer.',
    );
    const { session, appointments } = await written(sam);
    expect(session).toMatchObject({
      day: '2026-11-19',
      at: yesterday.at,
      mentor: 'Ann de Boer',
      person: ann.id,
      appointment: yesterday.id,
    });
    expect(appointments).toMatchObject([{ status: 'held', session: session?.id }]);
  });

  it('prints the reflection as it is kept', async () => {
    const sam = withMeetings(yesterday);
    const told = JSON.parse((await sam.run(['log', 'About saying no', '--action', 'rest', '--json'])).out);
    expect(told).toMatchObject({ day: '2026-11-19', appointment: yesterday.id, actions: [{ text: 'rest' }] });
  });

  it('goes with the person, as its actions do, also where the meeting was planned before they had a record', async () => {
    const sam = withMeetings({ ...yesterday, person: 'ann de boer' });
    await sam.run(['log', 'About saying no', '--action', 'rest']);
    expect((await written(sam)).session).toMatchObject({ mentor: 'Ann de Boer', person: ann.id });
    expect((await sam.journal.read()).actions).toMatchObject([{ text: 'rest', person: ann.id }]);
  });

  it('is one change, that undo takes back whole', async () => {
    const sam = withMeetings(yesterday);
    await sam.run(['log', 'About saying no']);
    await sam.run(['undo']);
    const { session, appointments } = await written(sam);
    expect([session, appointments]).toEqual([undefined, [yesterday]]);
  });

  it.each([
    ['another day', ['--date', 'today']],
    ['another person', ['--mentor', 'Bob']],
  ])('is not about it where %s is said', async (_, flags) => {
    const sam = withMeetings(yesterday);
    await sam.run(['log', 'About saying no', ...flags]);
    const { session, appointments } = await written(sam);
    expect(session).toMatchObject({ day: '2026-11-20', appointment: null });
    expect(appointments).toEqual([yesterday]);
  });

  it.each([
    [['--mentor', 'ann']],
    [['--date', 'yesterday']],
    [['--date', 'thursday', '--mentor', 'Ann de Boer']],
  ])('is about it where flags say so: %j', async flags => {
    const sam = withMeetings(yesterday);
    await sam.run(['log', 'About saying no', ...flags]);
    expect((await written(sam)).session).toMatchObject({ day: '2026-11-19', appointment: yesterday.id });
  });

  it('is about the latest of several, or about the one whose day is said', async () => {
    const earlier = appointmentWith({ id: '20261001090000-00000000e1', at: '2026-11-12T10:00:00.000Z' });
    const sam = withMeetings(earlier, yesterday);
    await sam.run(['log', 'The first']);
    await sam.run(['log', 'The second', '--date', '2026-11-12']);
    const { sessions: all } = await sam.journal.read();
    expect(all.map(one => one.appointment)).toEqual([yesterday.id, earlier.id]);
  });

  it('is about none that is to come, was called off, has a reflection, or is weeks ago', async () => {
    const sam = withMeetings(
      appointmentWith({ id: '20261001090000-00000000e1', at: '2026-11-20T15:00:00.000Z' }),
      { ...yesterday, id: '20261001090000-00000000e2', status: 'cancelled' },
      { ...yesterday, id: '20261001090000-00000000e3', status: 'held', session: 'x' },
      appointmentWith({ id: '20261001090000-00000000e4', at: '2026-11-05T10:00:00.000Z' }),
    );
    await sam.run(['log', 'About saying no']);
    expect((await written(sam)).session).toMatchObject({ day: '2026-11-20', appointment: null });
    await sam.run(['log', 'About that one', '--date', '2026-11-05']);
    expect((await written(sam)).session?.appointment).toBe('20261001090000-00000000e4');
  });

  it('may be about a meeting with nobody in particular, whoever is named', async () => {
    const sam = withMeetings({ ...yesterday, person: null });
    await sam.run(['log', 'About saying no', '--mentor', 'Bob']);
    expect((await written(sam)).session).toMatchObject({ mentor: 'Bob', appointment: yesterday.id });
  });

  it('leaves the meeting held when it is deleted', async () => {
    const sam = withMeetings(yesterday);
    await sam.run(['log', 'About saying no']);
    const { session } = await written(sam);
    await sam.run(['delete', session?.id ?? '']);
    expect((await written(sam)).appointments).toMatchObject([{ status: 'held', session: null }]);
    await sam.run(['undo']);
    expect((await written(sam)).appointments).toMatchObject([{ status: 'held', session: session?.id }]);
  });
});

describe('a meeting with a reflection', () => {
  const held = async () => {
    const sam = withMeetings(yesterday);
    await sam.run(['log', 'About saying no']);
    return sam;
  };

  it('leaves the reflection when it is deleted, for good too, and nothing names it then', async () => {
    const sam = await held();
    const { code, err } = await sam.run(['delete', yesterday.id, '--forever', '--yes']);
    expect(code).toBe(0);
    expect(err).not.toContain('still hold');
    const { session, appointments } = await written(sam);
    expect(appointments).toEqual([]);
    expect(session).toMatchObject({ what: 'About saying no', mentor: 'Ann de Boer', appointment: null });
    await sam.run(['undo']);
    expect((await written(sam)).appointments).toEqual([]);
  });

  it('comes along in an export, and is the same where that is imported', async () => {
    const sam = await held();
    const { out } = await sam.run(['export', '--format', 'json']);
    const other = person();
    expect((await other.run(['import', '-'], { stdin: out })).code).toBe(0);
    const [mine, theirs] = [await sam.journal.read(), await other.journal.read()];
    expect(theirs.appointments).toEqual(mine.appointments);
    expect(theirs.sessions).toEqual(mine.sessions);
  });

  it('is the one that was changed last where two journals are merged', async () => {
    const sam = await held();
    const { out } = await sam.run(['export', '--format', 'json']);
    const other = withMeetings(yesterday);
    await other.run(['import', '-'], { stdin: out });
    expect((await written(other)).appointments).toMatchObject([{ status: 'held' }]);
  });
});

describe('a guided reflection', () => {
  const { date, mentor } = guided.questions;
  const brief: Readonly<Record<string, Gesture>> = {
    ...Object.fromEntries(Object.values(guided.questions).map(({ title }) => [title, 'skip' as const])),
    [guided.questions.what.title]: { answer: 'About the team' },
    [guided.review.title]: { answer: null },
  };

  it('says which meeting it begins from, and asks neither its day nor its mentor', async () => {
    const sam = withMeetings(yesterday);
    const ask = scriptedAsk(brief);
    const { err } = await sam.run(['log'], { ask });
    expect(inOneLine(err)).toContain('You met Ann de Boer on Thursday 19 November 2026.');
    const titles = ask.asked.map(({ title }) => title);
    expect(titles).not.toContain(date.title);
    expect(titles).not.toContain(mentor.title);
    const { session, appointments } = await written(sam);
    expect(session).toMatchObject({ day: '2026-11-19', appointment: yesterday.id, person: ann.id });
    expect(appointments).toMatchObject([{ status: 'held' }]);
  });

  it('leaves what was broken off before the meeting to be about another', async () => {
    let now = NOW;
    const sam = person({ ...emptyJournal, people: [ann] }, () => now);
    const brokenOff = scriptedAsk({
      ...brief,
      [date.title]: { answer: 'last monday' },
      [mentor.title]: { answer: 'Bob' },
      [guided.review.title]: 'ctrl-c',
    });
    await sam.run(['log'], { ask: brokenOff });
    expect((await sam.run(['next', 'today 12:35', '--with', 'Ann'])).code).toBe(0);
    now = new Date('2026-11-20T15:00:00.000Z');
    await sam.run(['log'], {
      ask: scriptedAsk({ ...brief, [conversation.resume.title]: { answer: 'goOn' } }),
    });
    expect((await written(sam)).session).toMatchObject({ mentor: 'Bob', day: '2026-11-16' });
  });

  it('asks with whom where the meeting names nobody', async () => {
    const sam = withMeetings({ ...yesterday, person: null });
    await sam.run(['log'], { ask: scriptedAsk({ ...brief, [mentor.title]: { answer: 'Ann de Boer' } }) });
    expect((await written(sam)).session).toMatchObject({ appointment: yesterday.id, person: ann.id });
  });

  it('is about another meeting where the review is told so', async () => {
    const sam = withMeetings(yesterday);
    const ask = scriptedAsk({
      ...brief,
      [guided.review.title]: [{ answer: 'date' }, { answer: 'mentor' }, { answer: null }],
      [date.title]: { answer: 'today' },
      [mentor.title]: { answer: 'Bob' },
    });
    await sam.run(['log'], { ask });
    expect((await written(sam)).session).toMatchObject({ mentor: 'Bob', appointment: null });
  });
});

describe('a reflection in an editor', () => {
  it('begins with the day and the mentor of the meeting', async () => {
    const sam = withMeetings(yesterday);
    const seen: string[] = [];
    const sheet = (text: string) => ({
      ...{ text, path: 'sheet.md', isUntouched: false, endedAtOnce: false },
      readAgain: async () => text,
      discard: async () => {},
      close: async () => {},
    });
    const editor = {
      write: async (_: unknown, text: string) => {
        seen.push(text);
        return sheet(text.replace('# What we talked about\n', '# What we talked about\nAbout the team\n'));
      },
    };
    await sam.run(['log', '--edit'], { editor });
    expect(seen[0]).toContain('2026-11-19');
    expect(seen[0]).toContain('Ann de Boer');
    expect((await written(sam)).session).toMatchObject({ what: 'About the team', appointment: yesterday.id });
  });
});
