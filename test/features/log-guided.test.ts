import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { conversation } from '../../src/i18n/en/conversation.ts';
import { sessions } from '../../src/i18n/en/sessions.ts';
import { sessionWith } from '../store/samples.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const { guided } = sessions('mentor');
const {
  what,
  soWhat,
  nowWhat,
  date,
  mentor,
  confidence,
  blindSpot,
  critical,
  perspective,
  skill,
  action,
  expected,
} = guided.questions;
const { lastExpected, lastHappened } = guided;
const { resume } = conversation;

/** Somebody who gives the first line, and Enter to all the others. */
const brief: Readonly<Record<string, Gesture | readonly Gesture[]>> = {
  ...Object.fromEntries(
    [
      ...[soWhat, nowWhat, date, mentor, confidence, blindSpot, critical, perspective, skill, action],
      ...[expected, lastExpected, lastHappened],
    ].map(({ title }) => [title, 'skip' as const]),
  ),
  [what.title]: { answer: 'About the team' },
  [date.title]: { answer: 'today' },
  [guided.review.title]: { answer: null },
};

describe('a guided reflection', () => {
  it('needs the first line only', async () => {
    const sam = person();
    const { code, out } = await sam.run(['log'], { ask: scriptedAsk(brief) });
    expect(code).toBe(0);
    expect(out).toContain('the meeting on Friday 20 November 2026');
    expect(sessionsWithActions(await sam.journal.read())).toMatchObject([
      {
        what: 'About the team',
        soWhat: null,
        mentor: null,
        confidence: null,
        actions: [],
        day: '2026-11-20',
      },
    ]);
    expect(await brokenOff(sam.drafts, 'log')).toBeNull();
  });

  it('keeps every line that is given', async () => {
    const sam = person();
    await sam.run(['log'], {
      ask: scriptedAsk({
        ...brief,
        [soWhat.title]: { answer: 'I wait too long' },
        [date.title]: { answer: 'yesterday' },
        [mentor.title]: { answer: 'Ann' },
        [confidence.title]: { answer: 6 },
        [blindSpot.title]: { answer: 'I fill silences' },
        [skill.title]: { answer: 'listening: counted to five' },
        [action.title]: { answer: 'call Bo @ friday' },
        [guided.anotherAction.title]: 'skip',
      }),
    });
    expect(sessionsWithActions(await sam.journal.read())).toMatchObject([
      {
        day: '2026-11-19',
        mentor: 'Ann',
        soWhat: 'I wait too long',
        confidence: 6,
        blindSpots: [{ text: 'I fill silences' }],
        skills: [{ name: 'listening', evidence: 'counted to five' }],
        actions: [{ text: 'call Bo', due: '2026-11-20', status: 'open' }],
      },
    ]);
  });

  it('begins with what one meant to do', async () => {
    const sam = person();
    await sam.run(['log', 'x', '--action', 'call Ann', '--action', 'rest', '--date', 'yesterday']);
    const ask = scriptedAsk({
      ...brief,
      [guided.lastAction.title({ action: 'call Ann' })]: { answer: 'done' },
      [guided.lastAction.title({ action: 'rest' })]: { answer: 'open' },
    });
    await sam.run(['log'], { ask });
    expect(ask.asked.slice(0, 5).map(({ title }) => title)).toEqual([
      'You meant to: call Ann',
      lastExpected.title,
      lastHappened.title,
      'You meant to: rest',
      what.title,
    ]);
    const [first] = sessionsWithActions(await sam.journal.read());
    expect(first?.actions.map(({ status }) => status)).toEqual(['done', 'open']);
  });

  it('asks of the first that is done what one had expected, and what came of it', async () => {
    const sam = person();
    const flags = ['--action', 'call Ann', '--action', 'rest', '--expected', 'she would be angry'];
    await sam.run(['log', 'x', ...flags, '--date', 'yesterday']);
    const ask = scriptedAsk({
      ...brief,
      [guided.lastAction.title({ action: 'call Ann' })]: { answer: 'done' },
      [guided.lastAction.title({ action: 'rest' })]: { answer: 'done' },
      [lastHappened.title]: { answer: 'she laughed' },
    });
    await sam.run(['log'], { ask });
    const asked = ask.asked.map(({ title }) => title);
    expect(asked.filter(title => title === lastHappened.title)).toHaveLength(1);
    expect(asked).not.toContain(lastExpected.title);
    expect(ask.asked[1]?.prompt.help).toBe('You expected: “she would be angry”.');
    expect((await sam.journal.read()).actions).toMatchObject([
      { status: 'done', expected: 'she would be angry', happened: 'she laughed' },
      { status: 'done', expected: null, happened: null },
    ]);
  });

  it('asks what came of another as well, where one said what one expects of it', async () => {
    const sam = person();
    const flags = ['--action', 'rest', '--action', 'call Ann', '--expected', '', '--expected', 'anger'];
    await sam.run(['log', 'x', ...flags, '--date', 'yesterday']);
    const ask = scriptedAsk({
      ...brief,
      [guided.lastAction.title({ action: 'rest' })]: { answer: 'done' },
      [guided.lastAction.title({ action: 'call Ann' })]: { answer: 'done' },
      [lastHappened.title]: ['skip', { answer: 'she laughed' }],
    });
    await sam.run(['log'], { ask });
    const titles = ask.asked.map(({ title }) => title);
    expect(titles.filter(title => title === lastExpected.title)).toHaveLength(1);
    expect((await sam.journal.read()).actions).toMatchObject([
      { text: 'rest', happened: null },
      { text: 'call Ann', expected: 'anger', happened: 'she laughed' },
    ]);
  });

  it('asks what one had expected where one did not say so before', async () => {
    const sam = person();
    await sam.run(['log', 'x', '--action', 'call Ann', '--date', 'yesterday']);
    const ask = scriptedAsk({
      ...brief,
      [guided.lastAction.title({ action: 'call Ann' })]: { answer: 'done' },
      [lastExpected.title]: { answer: 'chaos' },
    });
    await sam.run(['log'], { ask });
    const [first] = (await sam.journal.read()).actions;
    expect(first).toMatchObject({ status: 'done', expected: 'chaos', happened: null });
  });

  it('asks nothing more of what is open still, nor of what was dropped', async () => {
    const sam = person();
    await sam.run(['log', 'x', '--action', 'call Ann', '--action', 'rest', '--date', 'yesterday']);
    const ask = scriptedAsk({
      ...brief,
      [guided.lastAction.title({ action: 'call Ann' })]: { answer: 'open' },
      [guided.lastAction.title({ action: 'rest' })]: { answer: 'dropped' },
    });
    await sam.run(['log'], { ask });
    expect(ask.asked[2]?.title).toBe(what.title);
  });

  it('asks after what came of no meeting once its day has come, and after three things at the most', async () => {
    const sam = person();
    for (const [text, due] of [
      ['one', 'yesterday'],
      ['two', 'tomorrow'],
      ['three', '2026-11-01'],
    ] as const)
      await sam.run(['actions', 'add', text, '--due', due]);
    await sam.run(['log', 'x', '--action', 'a', '--action', 'b @ tomorrow', '--date', 'yesterday']);
    const ask = scriptedAsk({
      ...brief,
      ...Object.fromEntries(
        ['a', 'b', 'three'].map(action => [guided.lastAction.title({ action }), { answer: 'open' }]),
      ),
    });
    await sam.run(['log'], { ask });
    expect(ask.asked.slice(0, 4).map(({ title }) => title)).toEqual([
      'You meant to: b',
      'You meant to: a',
      'You meant to: three',
      what.title,
    ]);
  });

  it('asks what one expects of the first thing that one will do', async () => {
    const sam = person();
    const ask = scriptedAsk({
      ...brief,
      [action.title]: { answer: 'call Bo' },
      [guided.anotherAction.title]: [{ answer: 'rest' }, 'skip'],
      [expected.title]: { answer: 'silence' },
    });
    await sam.run(['log'], { ask });
    expect((await sam.journal.read()).actions).toMatchObject([
      { text: 'call Bo', expected: 'silence' },
      { text: 'rest', expected: null },
    ]);
  });

  it('refuses a day with nothing to be done by it at once', async () => {
    const ask = scriptedAsk(brief);
    await person().run(['log'], { ask });
    const { prompt } = ask.asked.find(({ title }) => title === action.title) ?? {};
    expect(prompt?.kind === 'text' && prompt.check?.('@ tomorrow')).toBe(guided.dayAlone);
    expect(prompt?.kind === 'text' && prompt.check?.('rest @ tomorrow')).toBeUndefined();
  });

  it('shows the earlier confidence only after the new one', async () => {
    const sam = person();
    await sam.run(['log', 'x', '--confidence', '4', '--date', '2026-10-01']);
    const ask = scriptedAsk({ ...brief, [confidence.title]: { answer: 7 } });
    await sam.run(['log'], { ask });
    expect(ask.asked.find(({ title }) => title === confidence.title)?.suggestion).toBeUndefined();
    const said = ask.asked.find(({ title }) => title === blindSpot.title)?.trail.at(-1)?.asides;
    expect(said).toEqual(['On Thursday 1 October 2026 you gave yourself 4.']);
  });

  it('asks nothing that a flag already gave', async () => {
    const sam = person();
    const ask = scriptedAsk(brief);
    await sam.run(['log', '--mentor', 'Ann', '--confidence', '5', '--skill', 'listening'], { ask });
    const asked = ask.asked.map(({ title }) => title);
    expect(asked).not.toContain(mentor.title);
    expect(asked).not.toContain(confidence.title);
    expect(asked).not.toContain(skill.title);
    expect((await sam.journal.read()).sessions[0]).toMatchObject({ mentor: 'Ann', confidence: 5 });
  });

  it('checks what the flags gave before it asks anything', async () => {
    const ask = scriptedAsk(brief);
    const { code, err } = await person().run(['log', '--confidence', '99'], { ask });
    expect(code).toBe(2);
    expect(err).toContain('--confidence');
    expect(ask.asked).toEqual([]);
  });

  it('keeps days in a draft as they were understood', async () => {
    const sam = person();
    const cut = scriptedAsk({
      ...brief,
      [date.title]: { answer: 'yesterday' },
      [action.title]: { answer: 'call Bo @ tomorrow' },
      [guided.anotherAction.title]: 'ctrl-c',
    });
    await sam.run(['log'], { ask: cut });
    expect((await brokenOff(sam.drafts, 'log'))?.answers).toMatchObject({
      date: '2026-11-19',
      'action 1': 'call Bo @ 2026-11-21',
    });
    expect((await sam.run([])).out).toContain('Carry on where you stopped: mentor log');
  });

  it('keeps the days of flags so as well', async () => {
    const sam = person();
    const cut = scriptedAsk({ ...brief, [soWhat.title]: 'ctrl-c' });
    await sam.run(['log', '--date', 'yesterday', '--action', 'call Bo @ tomorrow'], { ask: cut });
    expect((await brokenOff(sam.drafts, 'log'))?.answers).toMatchObject({
      what: 'About the team',
      date: '2026-11-19',
      'action 1': 'call Bo @ 2026-11-21',
    });
  });

  it('keeps all that flags gave, also what is not asked, when it is broken off', async () => {
    const sam = person();
    const cut = scriptedAsk({ ...brief, [soWhat.title]: 'ctrl-c' });
    const flags = [
      '--blind-spot',
      'a',
      '--blind-spot',
      'b',
      '--share',
      'what',
      '--action',
      'call Bo',
      '--action',
      'rest',
    ];
    await sam.run(['log', ...flags], { ask: cut });
    await sam.run(['log'], {
      ask: scriptedAsk({
        ...brief,
        [resume.title]: { answer: 'goOn' },
        [guided.anotherAction.title]: 'skip',
      }),
    });
    const [kept] = sessionsWithActions(await sam.journal.read());
    expect(kept?.blindSpots.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(kept?.actions.map(({ text }) => text)).toEqual(['call Bo', 'rest']);
    expect(kept?.shared).toEqual(['what']);
  });

  it('keeps what the review shows where an earlier thing to do is left open again', async () => {
    const sam = person();
    const ask = scriptedAsk({
      ...brief,
      [action.title]: [{ answer: 'one' }, 'skip'],
      [guided.anotherAction.title]: [{ answer: 'two' }, { answer: 'three' }],
      [guided.review.title]: [{ answer: 'action 1' }, { answer: null }],
    });
    await sam.run(['log'], { ask });
    const { prompt } = ask.asked.at(-1) ?? {};
    expect(prompt?.kind === 'review' && prompt.rows.slice(-3).map(row => row.answer)).toEqual([
      undefined,
      'two',
      'three',
    ]);
    const [kept] = sessionsWithActions(await sam.journal.read());
    expect(kept?.actions.map(({ text }) => text)).toEqual(['two', 'three']);
  });

  it('dates a meeting of today on that day, also when it is gone on with later', async () => {
    const sam = person();
    await sam.run(['log'], { ask: scriptedAsk({ ...brief, [mentor.title]: 'ctrl-c' }) });
    expect((await brokenOff(sam.drafts, 'log'))?.answers['date']).toBe('2026-11-20');
  });

  it('leaves no draft where nothing was written', async () => {
    const sam = person();
    const { code, err } = await sam.run(['log'], { ask: scriptedAsk({ ...brief, [what.title]: 'ctrl-c' }) });
    expect(code).toBe(130);
    expect(err).toContain('Nothing was saved');
    expect(await brokenOff(sam.drafts, 'log')).toBeNull();
  });

  it('goes back with the earlier line ready', async () => {
    const ask = scriptedAsk({
      ...brief,
      [what.title]: [{ answer: 'About the team' }, { answer: 'About me' }],
      [soWhat.title]: ['back', 'skip'],
    });
    const sam = person();
    await sam.run(['log'], { ask });
    expect(ask.asked[2]).toMatchObject({ title: what.title, suggestion: 'About the team' });
    expect((await sam.journal.read()).sessions[0]?.what).toBe('About me');
  });

  it('keeps everything at Ctrl-C and goes on there', async () => {
    const sam = person();
    const cut = scriptedAsk({ ...brief, [soWhat.title]: { typedThenCtrlC: 'I wait' } });
    const { code, err } = await sam.run(['log'], { ask: cut });
    expect(code).toBe(130);
    expect(err).toContain('What you have so far is saved');
    const on = scriptedAsk({ ...brief, [resume.title]: { answer: 'goOn' } });
    await sam.run(['log'], { ask: on });
    expect(on.asked[1]).toMatchObject({ title: soWhat.title, typed: 'I wait' });
    expect((await sam.journal.read()).sessions[0]?.what).toBe('About the team');
  });
});

describe('an old blind spot', () => {
  const SPOT = 'I fill every silence';
  const old = (day: string, text = SPOT) =>
    sessionWith({
      id: `${day.replaceAll('-', '')}100000-aaaaaaaaaa`,
      day,
      at: `${day}T10:00:00.000Z`,
      createdAt: `${day}T10:00:00.000Z`,
      updatedAt: `${day}T10:00:00.000Z`,
      blindSpots: [{ id: `${day.replaceAll('-', '')}100000-bbbbbbbbbb`, text, seen: [] }],
      skills: [],
      shared: ['what', `${day.replaceAll('-', '')}100000-bbbbbbbbbb`],
    });
  const titleOf = (day: string) => guided.oldSpot.title({ text: SPOT, day });
  const spotIn = async ({ journal }: ReturnType<typeof person>) => (await journal.read()).sessions[0];

  it.each(['2026-10-21', '2025-12-01'])('is asked about, and kept with its day: noted on %s', async day => {
    const sam = person({ ...emptyJournal, sessions: [old(day)] });
    const ask = scriptedAsk({
      ...brief,
      [titleOf(day)]: { answer: 'watched' },
      [guided.oldSpotNoticed.title]: { answer: 'I counted to ten' },
    });
    await sam.run(['log'], { ask });
    expect(await spotIn(sam)).toMatchObject({
      blindSpots: [{ seen: [{ day: '2026-11-20', state: 'watched', text: 'I counted to ten' }] }],
      shared: ['what'],
    });
    await sam.run(['undo']);
    expect((await spotIn(sam))?.blindSpots[0]?.seen).toEqual([]);
  });

  it('may be passed over, and then nothing more is asked of it, nor kept', async () => {
    const sam = person({ ...emptyJournal, sessions: [old('2026-10-01')] });
    const before = await spotIn(sam);
    const ask = scriptedAsk({ ...brief, [titleOf('2026-10-01')]: 'skip' });
    await sam.run(['log'], { ask });
    expect(ask.asked.map(({ title }) => title)).not.toContain(guided.oldSpotNoticed.title);
    expect(await spotIn(sam)).toEqual(before);
  });

  it('is not asked about before a month has passed', async () => {
    const ask = scriptedAsk(brief);
    await person({ ...emptyJournal, sessions: [old('2026-10-22')] }).run(['log'], { ask });
    expect(ask.asked[0]?.title).toBe(what.title);
  });

  it('may be said by flags as well', async () => {
    const sam = person({
      ...emptyJournal,
      sessions: [old('2025-03-01'), old('2026-11-01', 'I explain too much')],
    });
    const { code } = await sam.run([
      ...['log', 'x', '--watched', 'FILL silence: counted', '--changed', 'explain', '--json'],
    ]);
    expect(code).toBe(0);
    const seen = (await sam.journal.read()).sessions.flatMap(({ blindSpots }) =>
      blindSpots.map(one => one.seen),
    );
    expect(seen.slice(0, 2)).toEqual([
      [{ day: '2026-11-20', state: 'watched', text: 'counted' }],
      [{ day: '2026-11-20', state: 'changed', text: null }],
    ]);
  });

  it('is refused where words mean none or several, with all else that is wrong, and nothing is kept', async () => {
    const sam = person({
      ...emptyJournal,
      sessions: [old('2026-10-01'), old('2026-11-01', 'I fill every list')],
    });
    const { code, err } = await sam.run([
      ...['log', 'x', '--confidence', '12', '--seen', 'fill', '--changed', 'dance'],
    ]);
    expect(code).toBe(2);
    expect(err).toContain('--confidence');
    expect(err).toContain(
      '--seen: fill could be “I fill every list” (bbbbbb) or “I fill every silence” (bbbbbb).',
    );
    expect(err).toContain('--changed: none of your blind spots has all of these words, or this id: dance.');
    expect((await sam.journal.read()).sessions).toHaveLength(2);
    expect((await sam.run(['log', '--edit', '--seen', 'list'])).code).toBe(2);
  });

  it('is rescued with what was written of it, where nothing can be kept', async () => {
    const sam = person({ ...emptyJournal, sessions: [old('2026-10-01')] });
    const refusal = new Refusal({ kind: 'file-failed', path: '/x', operation: 'write', code: 'ENOSPC' });
    const ask = scriptedAsk({
      ...brief,
      [titleOf('2026-10-01')]: { answer: 'seen' },
      [guided.oldSpotNoticed.title]: { answer: 'again on Monday' },
    });
    const update = async () => {
      throw refusal;
    };
    await sam.journal.read();
    Object.assign(sam.journal, { update });
    await sam.run(['log'], { ask });
    const { sessions } = JSON.parse(sam.files.get('/tmp/rescued.json') ?? '{}');
    expect(sessions).toMatchObject([
      { what: 'About the team' },
      { blindSpots: [{ text: SPOT, seen: [{ state: 'seen', text: 'again on Monday' }] }] },
    ]);
  });
});
