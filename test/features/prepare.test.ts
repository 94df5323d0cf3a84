import { describe, expect, it } from 'vitest';
import { shortId } from '../../src/domain/ids.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { agendaOf } from '../../src/domain/meetings/agenda.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { conversation } from '../../src/i18n/en/conversation.ts';
import { prepare as english } from '../../src/i18n/en/prepare.ts';
import { libraryQuestions } from '../../src/i18n/en/questions.ts';
import { prepare as dutch } from '../../src/i18n/nl/prepare.ts';
import { libraryQuestions as dutchQuestions } from '../../src/i18n/nl/questions.ts';
import { actionWith, appointmentWith, intake, personWith, sessionWith } from '../store/samples.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const ann = personWith();
const bo = personWith({ id: '20261120090000-0000bo00p2', name: 'Bo', onPath: false });
const appointment = appointmentWith({ agenda: [], prepared: [], place: null });
const withBo = appointmentWith({
  ...{ id: '20261120090000-0000bo00n2', person: bo.id, at: '2026-12-10T14:00:00.000Z', agenda: [] },
});
const journal: Journal = {
  ...emptyJournal,
  intakes: [intake],
  people: [ann, bo],
  appointments: [appointment, withBo],
  sessions: [sessionWith({ person: ann.id, day: '2026-11-12' })],
  actions: [actionWith({ due: '2026-11-19' })],
};

type Sam = ReturnType<typeof person>;
const agendaIn = async (sam: Sam, id = appointment.id) =>
  (await sam.journal.read()).appointments.filter(one => one.id === id).flatMap(agendaOf);
const squeezed = (text: string) => text.replace(/\s+/g, ' ');

describe('mentor prepare', () => {
  it('shows the page for the next meeting, and changes nothing', async () => {
    const sam = person(journal);
    const before = await sam.journal.read();
    const { code, out, err } = await sam.run(['prepare']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Ann · Friday 4 December 2026, 00:30 · 45 minutes · second meeting');
    expect(out).toContain('Still open: call Ann (was for 19 Nov 2026; still worth doing?)');
    expect(out).toContain('You left with: “Ask first”');
    expect(out).toContain('Watch for: “I fill every silence”');
    expect(out).toContain('What I run into');
    expect(out).toContain('“Lead the design team”');
    expect(out.match(/Ask: /g)).toHaveLength(3);
    expect(await sam.journal.read()).toEqual(before);
  });

  it('does so in Dutch', async () => {
    const { out } = await person(journal).run(['prepare'], { language: 'nl' });
    expect(out).toContain('Ann · vrijdag 4 december 2026, 00:30 · 45 minuten · tweede gesprek');
    expect(out.match(/Vraag: /g)).toHaveLength(3);
  });

  it('shows that of somebody else, found by a name in any case', async () => {
    const { out } = await person(journal).run(['prepare', '--with', 'bo']);
    expect(out).toContain('Bo · Thursday 10 December 2026, 15:00');
    expect(out).toContain('first meeting');
  });

  it('is there without an appointment, with somebody whom the journal does not know, and for somebody new', async () => {
    const none = await person({ ...journal, appointments: [], people: [ann] }).run(['prepare']);
    expect(none.out).toContain('Ann · not planned yet · second meeting');
    expect(none.err).toContain('There is no meeting planned with Ann. To plan one: mentor next');
    expect((await person(journal).run(['prepare', '--with', 'Zoë'])).out).toContain(
      'Zoë · not planned yet · first meeting',
    );
    const { code, out } = await person().run(['prepare']);
    expect(code).toBe(0);
    expect(out).toContain('Your next meeting · not planned yet');
  });

  it('is data for other programs, with the words of the questions', async () => {
    const { out, err } = await person(journal).run(['prepare', '--json']);
    const page = JSON.parse(out);
    expect(err).toBe('');
    expect(page).toMatchObject({
      ...{ method: 'halves', name: 'Ann', meeting: 2, phase: 'on-the-way', last: '2026-11-12' },
      ...{
        appointment: { id: appointment.id },
        when: { day: '2026-12-04', time: '00:30' },
        nowWhat: 'Ask first',
        nowWhatDay: '2026-11-12',
      },
      ...{ promised: [{ text: 'call Ann', status: 'open' }], agenda: [], ambition: 'Lead the design team' },
    });
    expect(page.questions).toHaveLength(3);
    for (const { id, text } of page.questions)
      expect(text).toBe(libraryQuestions[id as keyof typeof libraryQuestions]);
    expect(JSON.parse((await person().run(['prepare', '--json'])).out)).toMatchObject({
      appointment: null,
      when: null,
    });
  });

  it('refuses all that does not fit at once', async () => {
    const { code, out, err } = await person(journal).run([
      'prepare',
      '--method',
      'starr',
      '--output',
      '',
      '--with',
      ' ',
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--method: expected one of halves, grow; got starr.');
    expect(err).toContain('--output: missing');
    expect(err).toContain('--with: missing');
    const two = person({ ...journal, people: [ann, { ...bo, name: 'Ann' }] });
    expect((await two.run(['prepare', '--with', 'ann'])).code).toBe(2);
    const none = await person(journal).run(['prepare', '--ask', 'holidays', '--agenda', 'x']);
    expect([none.code, none.out]).toEqual([3, '']);
  });
});

describe('the agenda', () => {
  it('is kept with the appointment, and undone', async () => {
    const sam = person(journal);
    const args = [
      'prepare',
      '--agenda',
      'the night shift',
      '--agenda',
      'saying no',
      '--ambition',
      'the course',
    ];
    const { code, out, err } = await sam.run([...args, '--ask', 'tipped the scale']);
    expect(code).toBe(0);
    expect(err).toContain('Kept with the appointment.');
    expect(out).toContain('  · saying no\n');
    expect(out).toContain(`Ask: ${libraryQuestions['route-turn']}`);
    expect(out.match(/Ask: /g)).toHaveLength(1);
    expect(await agendaIn(sam)).toEqual([
      { text: 'the night shift', part: 'run-into' },
      { text: 'saying no', part: 'run-into' },
      { text: 'the course', part: 'ambitions' },
      { text: libraryQuestions['route-turn'], part: 'ambitions', question: 'route-turn' },
    ]);
    expect((await sam.run(['prepare'])).out).toBe(out);
    const inDutch = (await sam.run(['prepare'], { language: 'nl' })).out;
    expect(inDutch).toContain(`Vraag: ${dutchQuestions['route-turn']}`);
    expect((await sam.run(['undo'])).out).toContain('appointment changed');
    expect(await agendaIn(sam)).toEqual([]);
  });

  it('is added to, and cleared by an empty value', async () => {
    const sam = person(journal);
    await sam.run(['prepare', '--agenda', 'one']);
    await sam.run(['prepare', '--agenda', 'two', '--ambition', 'three']);
    expect((await agendaIn(sam)).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    await sam.run(['prepare', '--agenda', '', '--agenda', 'four']);
    expect((await agendaIn(sam)).map(({ text }) => text)).toEqual(['four', 'three']);
  });

  it('leaves no trace where it says nothing new', async () => {
    const sam = person(journal);
    await sam.run(['prepare', '--agenda', '']);
    expect((await sam.journal.history()).done.filter(({ doing }) => doing === 'prepare')).toEqual([]);
  });

  it('is that of the meeting with whom one names', async () => {
    const sam = person(journal);
    await sam.run(['prepare', '--with', 'Bo', '--agenda', 'saying no']);
    expect(await agendaIn(sam)).toEqual([]);
    expect(await agendaIn(sam, withBo.id)).toEqual([{ text: 'saying no', part: 'run-into' }]);
  });

  it('stands on the page alone where nothing is planned, and that is said', async () => {
    const sam = person({ ...journal, appointments: [] });
    const { code, out, err } = await sam.run(['prepare', '--agenda', 'saying no']);
    expect(code).toBe(0);
    expect(out).toContain('  · saying no\n');
    expect(squeezed(err)).toContain('this is on the page only and not saved. To plan one: mentor next');
    expect((await sam.journal.history()).done.filter(({ doing }) => doing === 'prepare')).toEqual([]);
  });

  it('along GROW is shown so again', async () => {
    const sam = person(journal);
    const { out } = await sam.run(['prepare', '--goal', 'one decision', '--will', 'call Bo on Monday']);
    expect(out).toContain('Goal\n  · one decision\n');
    expect((await sam.run(['prepare'])).out).toBe(out);
    const halves = (await sam.run(['prepare', '--method', 'halves'])).out;
    expect(halves).toContain('  · one decision\n');
    expect(halves).not.toContain('Goal');
    expect((await person(journal).run(['prepare', '--method', 'grow'], { language: 'nl' })).out).toContain(
      `Doel\n  ${dutch.parts.goal.asks}\n`,
    );
  });

  it('is put in a safe place where it cannot be kept', async () => {
    const sam = person(journal);
    const refusal = new Refusal({
      kind: 'file-failed',
      path: '/home/j.json',
      operation: 'write',
      code: 'ENOSPC',
    });
    const { code, err } = await sam.run(['prepare', '--agenda', 'saying no'], { refusal });
    expect(code).toBe(8);
    expect(err).toContain('mentor import /tmp/rescued.json');
    const later = person(journal);
    later.files.set('rescued.json', sam.files.get('/tmp/rescued.json') ?? '');
    await later.run(['import', 'rescued.json']);
    expect(await agendaIn(later)).toEqual([{ text: 'saying no', part: 'run-into' }]);
  });
});

describe('the page in a file', () => {
  it('is Markdown, with long texts whole', async () => {
    const long = 'A word about it all. '.repeat(30).trim();
    const sam = person(journal);
    const { code, out, err } = await sam.run(['prepare', '--agenda', long, '--output', 'ann.md']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('Written to ann.md.');
    const text = sam.files.get('ann.md') ?? '';
    expect(text.startsWith('# Ann · Friday 4 December 2026')).toBe(true);
    expect(text).toContain(`- ${long}\n`);
    expect(text).toContain('> Lead the design team');
    expect((await sam.run(['prepare', '--output', 'ann.md'])).code).not.toBe(0);
    expect((await sam.run(['prepare', '--output', '-'])).out).toBe(text);
  });

  it('is told of as data where that is wished', async () => {
    const sam = person(journal);
    const { out } = await sam.run(['prepare', '--output', 'ann.json', '--json']);
    const text = sam.files.get('ann.json') ?? '';
    expect(JSON.parse(out)).toEqual({ path: 'ann.json', bytes: Buffer.byteLength(text) });
    expect(JSON.parse(text)).toMatchObject({ name: 'Ann', method: 'halves' });
  });
});

const { guided, parts } = english;

const COMMAND = `prepare --with ${shortId(ann.id)}`;

/** Somebody who puts something on the agenda, but for what the script says otherwise. */
const adding = (script: Readonly<Record<string, Gesture | readonly Gesture[]>>) =>
  scriptedAsk({
    [guided.add]: { answer: true },
    [parts['run-into'].asks]: 'skip',
    [parts.ambitions.asks]: 'skip',
    [guided.ask.title]: 'skip',
    [guided.review.title]: { answer: null },
    ...script,
  });

describe('at a terminal', () => {
  it('the page comes first, and nothing is asked of somebody who adds nothing', async () => {
    const sam = person(journal);
    const ask = scriptedAsk({ [guided.add]: { answer: false } });
    const { out } = await sam.run(['prepare'], { ask });
    expect(out).toBe((await sam.run(['prepare'])).out);
    expect(ask.asked.map(({ title, suggestion }) => [title, suggestion])).toEqual([[guided.add, true]]);
    expect(await brokenOff(sam.drafts, COMMAND)).toBeNull();
  });

  it('one may add to the agenda, and choose questions; the page is shown again with that', async () => {
    const sam = person(journal);
    const ask = adding({
      [parts['run-into'].asks]: { answer: 'the night shift\nsaying no' },
      [guided.ask.title]: { answer: ['route-detour'] },
    });
    const { code, out, err } = await sam.run(['prepare'], { ask });
    expect(code).toBe(0);
    expect(err).toContain('Kept with the appointment.');
    expect(await agendaIn(sam)).toEqual([
      { text: 'the night shift', part: 'run-into' },
      { text: 'saying no', part: 'run-into' },
      { text: libraryQuestions['route-detour'], part: 'ambitions', question: 'route-detour' },
    ]);
    expect(out.endsWith((await sam.run(['prepare'])).out)).toBe(true);
    const again = adding({ [guided.add]: { answer: false } });
    await sam.run(['prepare'], { ask: again });
    expect(again.asked.map(({ suggestion }) => suggestion)).toEqual([false]);
  });

  it('has what is there ready, of which what is left open goes', async () => {
    const sam = person(journal);
    await sam.run([
      'prepare',
      '--agenda',
      'one',
      '--agenda',
      'two',
      '--ambition',
      'three',
      '--ask',
      'route-turn',
    ]);
    const ask = adding({ [parts['run-into'].asks]: { answer: 'two' } });
    await sam.run(['prepare'], { ask });
    const ready = ask.asked.filter(({ title }) => title !== guided.add && title !== guided.review.title);
    expect(ready.map(({ suggestion }) => suggestion)).toEqual(['one\ntwo', 'three', ['route-turn']]);
    expect(await agendaIn(sam)).toEqual([{ text: 'two', part: 'run-into' }]);
  });

  it('offers the same three questions first, and three at most are taken', async () => {
    const sam = person(journal);
    const ask = adding({});
    const { out } = await sam.run(['prepare'], { ask });
    const prompt = ask.asked.find(({ title }) => title === guided.ask.title)?.prompt;
    const options = prompt?.kind === 'any-of' ? prompt.options.map(({ label }) => label) : [];
    expect(options).toHaveLength(6);
    for (const label of options.slice(0, 3)) expect(squeezed(out)).toContain(`Ask: ${label}`);
    expect(prompt).toMatchObject({ most: 3 });
  });

  it('goes along GROW where that is wished', async () => {
    const sam = person(journal);
    const ask = adding({
      [parts.goal.asks]: { answer: 'one decision' },
      [parts.reality.asks]: 'skip',
      [parts.options.asks]: 'skip',
      [parts.will.asks]: { answer: 'call Bo' },
    });
    await sam.run(['prepare', '--method', 'grow'], { ask });
    expect(await agendaIn(sam)).toEqual([
      { text: 'one decision', part: 'goal' },
      { text: 'call Bo', part: 'will' },
    ]);
  });

  it('is gone on with where it was broken off', async () => {
    const sam = person(journal);
    const ask = adding({
      [parts['run-into'].asks]: { answer: 'saying no' },
      [parts.ambitions.asks]: 'ctrl-c',
    });
    expect((await sam.run(['prepare'], { ask })).code).toBe(130);
    expect(await agendaIn(sam)).toEqual([]);
    expect((await sam.run([])).out).toContain(`mentor ${COMMAND}`);
    const goOn = adding({ [conversation.resume.title]: { answer: 'goOn' } });
    await sam.run(['prepare'], { ask: goOn });
    expect(await agendaIn(sam)).toEqual([{ text: 'saying no', part: 'run-into' }]);
    expect(await brokenOff(sam.drafts, COMMAND)).toBeNull();
  });

  it('is not gone on with at a meeting with somebody else', async () => {
    const sam = person(journal);
    const ask = adding({
      [parts['run-into'].asks]: { answer: 'saying no' },
      [parts.ambitions.asks]: 'ctrl-c',
    });
    await sam.run(['prepare'], { ask });
    await sam.run(['prepare', '--with', 'Bo'], { ask: adding({}) });
    expect(await agendaIn(sam, withBo.id)).toEqual([]);
    expect(await brokenOff(sam.drafts, COMMAND)).not.toBeNull();
  });

  it('is left alone where flags say it, where the page goes elsewhere, and where nothing is planned', async () => {
    const silent = scriptedAsk({});
    const sam = person(journal);
    expect((await sam.run(['prepare', '--agenda', 'x'], { ask: silent })).code).toBe(0);
    expect((await sam.run(['prepare', '--output', 'ann.md'], { ask: silent })).code).toBe(0);
    expect((await sam.run(['prepare', '--json'], { ask: silent })).code).toBe(0);
    expect((await sam.run(['prepare', '--no-input'], { ask: silent })).code).toBe(0);
    expect((await person().run(['prepare'], { ask: silent })).code).toBe(0);
  });
});
