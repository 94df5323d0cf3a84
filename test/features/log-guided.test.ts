import { describe, expect, it } from 'vitest';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { conversation } from '../../src/i18n/en/conversation.ts';
import { sessions } from '../../src/i18n/en/sessions.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const { guided } = sessions('mentor');
const { what, soWhat, nowWhat, date, mentor, confidence, blindSpot, critical, perspective, skill, action } =
  guided.questions;
const { resume } = conversation;

/** Somebody who gives the first line, and Enter to all the others. */
const brief: Readonly<Record<string, Gesture | readonly Gesture[]>> = {
  ...Object.fromEntries(
    [soWhat, nowWhat, date, mentor, confidence, blindSpot, critical, perspective, skill, action].map(
      ({ title }) => [title, 'skip' as const],
    ),
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
    expect(ask.asked.slice(0, 3).map(({ title }) => title)).toEqual([
      'You meant to: call Ann',
      'You meant to: rest',
      what.title,
    ]);
    const [first] = sessionsWithActions(await sam.journal.read());
    expect(first?.actions.map(({ status }) => status)).toEqual(['done', 'open']);
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
