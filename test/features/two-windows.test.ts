import { describe, expect, it } from 'vitest';
import { conversation as words } from '../../src/i18n/en/conversation.ts';
import { intake } from '../../src/i18n/en/intake.ts';
import { sessions } from '../../src/i18n/en/sessions.ts';
import type { Ask, Prompt } from '../../src/world/ask.ts';
import { brokenOff } from '../support/kept.ts';
import { type Gesture, type ScriptedAsk, scriptedAsk } from '../support/scripted-ask.ts';
import { type Person, person } from '../support/world.ts';

const { guided } = sessions('mentor');
const { what, soWhat } = guided.questions;
const { resume } = words;
const { questions, mentorWord } = intake('mentor');

type Script = Readonly<Record<string, Gesture | readonly Gesture[]>>;

/** Somebody who gives these words to the first line, and Enter to all the others. */
function brief(words: string): Script {
  const { nowWhat, date, mentor, confidence, blindSpot, critical, perspective, skill, action } =
    guided.questions;
  const others = [soWhat, nowWhat, date, mentor, confidence, blindSpot, critical, perspective, skill, action];
  return {
    ...Object.fromEntries(others.map(({ title }) => [title, 'skip' as const])),
    [what.title]: { answer: words },
    [guided.questions.date.title]: { answer: 'today' },
    [guided.review.title]: { answer: null },
  };
}

/** The same, who stops after the first line. */
const stopping = (words: string): Script => ({ ...brief(words), [soWhat.title]: 'ctrl-c' });

/** The same person, for whom something else happens while this question is on the screen. */
function meanwhile(ask: ScriptedAsk, title: string, work: () => Promise<unknown>): Ask {
  const put: Ask['put'] = async (prompt, trail) => {
    if (prompt.title === title) await work();
    return ask.put(prompt, trail);
  };
  return { ...ask, put };
}

const optionsIn = (prompt: Prompt) => ('options' in prompt ? prompt.options.map(({ value }) => value) : []);
const log = (sam: Person, script: Script) => sam.run(['log'], { ask: scriptedAsk(script) });
const whatIsKept = async (sam: Person) => (await sam.journal.read()).sessions.map(session => session.what);
const whatWaits = async (sam: Person) => (await brokenOff(sam.drafts, 'log'))?.answers['what'];

describe('two guided reflections at once', () => {
  it('keep each what was said to be kept, whatever the other one does', async () => {
    const sam = person();
    const told: string[] = [];
    const first = meanwhile(scriptedAsk(brief('first window')), soWhat.title, async () => {
      told.push((await log(sam, stopping('second window'))).err);
    });
    expect((await sam.run(['log'], { ask: first })).code).toBe(0);
    expect(told.join()).toContain('What you have so far is saved');
    expect(await whatIsKept(sam)).toEqual(['first window']);
    expect(await whatWaits(sam)).toBe('second window');
  });

  it('come both to their end', async () => {
    const sam = person();
    const first = meanwhile(scriptedAsk(brief('first')), soWhat.title, () => log(sam, brief('second')));
    await sam.run(['log'], { ask: first });
    expect((await whatIsKept(sam)).toSorted()).toEqual(['first', 'second']);
    expect(await whatWaits(sam)).toBeUndefined();
  });

  it('do not offer what the other has open, nor does mentor alone', async () => {
    const sam = person();
    const asked: string[] = [];
    let standing = '';
    const first = meanwhile(scriptedAsk(brief('first')), soWhat.title, async () => {
      const second = scriptedAsk(stopping('second'));
      standing = (await sam.run([])).out;
      await sam.run(['log'], { ask: second });
      asked.push(...second.asked.map(({ title }) => title));
    });
    await sam.run(['log'], { ask: first });
    expect(asked).toEqual([what.title, soWhat.title]);
    expect(standing).not.toContain('Carry on where you stopped: mentor log');
    expect((await sam.run([])).out).toContain('Carry on where you stopped: mentor log');
  });

  it('take nothing from an import in between, and lose nothing by it', async () => {
    const sam = person();
    sam.files.set('x.json', JSON.stringify({ sessions: [{ day: '2026-11-10', what: 'imported' }] }));
    const ask = meanwhile(scriptedAsk(brief('said')), soWhat.title, () => sam.run(['import', 'x.json']));
    await sam.run(['log'], { ask });
    expect((await whatIsKept(sam)).toSorted()).toEqual(['imported', 'said']);
  });
});

describe('two intakes at once', () => {
  const answers = (ambition: string): Script => ({
    [mentorWord.title]: { answer: 'mentor' },
    [questions.ambition.title]: { answer: ambition },
    [questions.direction.title]: 'ctrl-c',
  });

  it('keep each what was said to be kept', async () => {
    const ann = person();
    const first = meanwhile(scriptedAsk(answers('lead a ward')), questions.ambition.title, async () => {
      const { err } = await ann.run(['intake'], { ask: scriptedAsk(answers('lead a choir')) });
      expect(err).toContain('What you have so far is saved');
    });
    // The word for a mentor was given in the first window by then.
    await ann.run(['intake'], { ask: first });
    const { drafts } = await ann.drafts.waiting();
    const found = await Promise.all(drafts.map(({ name }) => ann.drafts.open(name)));
    expect(found.map(draft => draft?.found.answers['ambition']).toSorted()).toEqual([
      'lead a choir',
      'lead a ward',
    ]);
  });
});

describe('drafts that wait', () => {
  /** Three that were broken off, the last of them last. */
  async function withThree(): Promise<Person> {
    const sam = person();
    for (const [at, words] of ['one', 'two', 'three'].entries()) {
      const draft = await sam.drafts.begin('log');
      const savedAt = `2026-11-1${at}T09:00:00.000Z`;
      await draft.save({ answers: { what: words }, settled: ['what'], at: 'soWhat', typed: '', savedAt });
      await draft.close();
    }
    return sam;
  }

  const left = async (sam: Person) => {
    const { drafts } = await sam.drafts.waiting();
    const opened = await Promise.all(drafts.map(({ name }) => sam.drafts.open(name)));
    for (const draft of opened) await draft?.close();
    return opened.map(draft => draft?.found.answers['what']);
  };

  it('are offered the last one first, and the others stay', async () => {
    const sam = await withThree();
    await log(sam, { ...brief('x'), [resume.title]: { answer: 'goOn' } });
    expect(await whatIsKept(sam)).toEqual(['three']);
    expect(await left(sam)).toEqual(['two', 'one']);
  });

  it('are offered in turn where an earlier one is wished, down to the first', async () => {
    const sam = await withThree();
    const ask = scriptedAsk({
      ...brief('x'),
      [resume.title]: [{ answer: 'another' }, { answer: 'another' }, { answer: 'goOn' }],
    });
    await sam.run(['log'], { ask });
    expect(ask.asked.slice(0, 3).map(({ prompt }) => optionsIn(prompt))).toEqual([
      ['goOn', 'another', 'beginNew', 'discard'],
      ['goOn', 'another', 'beginNew', 'discard'],
      ['goOn', 'beginNew', 'discard'],
    ]);
    expect(await whatIsKept(sam)).toEqual(['one']);
    expect(await left(sam)).toEqual(['three', 'two']);
  });

  it('are told apart by when they were broken off and what was written first', async () => {
    const sam = await withThree();
    const ask = scriptedAsk({ ...brief('x'), [resume.title]: [{ answer: 'another' }, { answer: 'goOn' }] });
    await sam.run(['log'], { ask });
    expect(ask.asked[1]?.prompt.help).toBe(
      '2 of 3: you stopped on Wednesday 11 November 2026 at 10:00, at question 2 of 11. You wrote: “two”',
    );
  });

  it('stay where a new one is begun', async () => {
    const sam = await withThree();
    await log(sam, { ...brief('new'), [resume.title]: { answer: 'beginNew' } });
    expect(await whatIsKept(sam)).toEqual(['new']);
    expect(await left(sam)).toEqual(['three', 'two', 'one']);
  });

  it('are thrown away one at a time where that is wished', async () => {
    const sam = await withThree();
    await log(sam, { ...brief('new'), [resume.title]: { answer: 'discard' } });
    expect(await whatIsKept(sam)).toEqual(['new']);
    expect(await left(sam)).toEqual(['two', 'one']);
  });

  it('stay all of them at Ctrl-C where one is asked', async () => {
    const sam = await withThree();
    const { err } = await log(sam, { [resume.title]: 'ctrl-c' });
    expect(err).toContain('What you have so far is saved');
    expect(await left(sam)).toEqual(['three', 'two', 'one']);
  });

  it('do not keep a new one from beginning where they cannot be read, which is said', async () => {
    const sam = await withThree();
    for (const { name } of (await sam.drafts.waiting()).drafts) await spoil(sam, name);
    const { code, err } = await log(sam, brief('new'));
    expect(code).toBe(0);
    expect(err.replace(/\s+/g, ' ')).toContain(words.unreadable({ path: '' }).trim());
    expect(await whatIsKept(sam)).toEqual(['new']);
    expect(await sam.disk.fs.readdir(`${sam.disk.home}/drafts`)).toHaveLength(3);
    expect((await sam.run([])).code).toBe(0);
    expect((await sam.run(['doctor'])).code).toBe(6);
    expect((await sam.run(['doctor', '--repair'])).out).toContain('quarantine');
    expect(await sam.disk.fs.readdir(`${sam.disk.home}/drafts`)).toEqual([]);
  });

  async function spoil({ disk: { fs, home } }: Person, name: string): Promise<void> {
    const path = `${home}/drafts/${name}`;
    await fs.unlink(path);
    const file = await fs.open(path, 'wx');
    await file.writeFile('spoilt');
    await file.close();
  }

  it('go along in a backup, and come back where they are not there', async () => {
    const sam = await withThree();
    await sam.run(['log', 'kept']);
    await sam.run(['backup', 'safe.json']);
    const bo = person();
    bo.files.set('safe.json', sam.files.get('safe.json') ?? '');
    const { err } = await bo.run(['restore', 'safe.json', '--yes']);
    expect(err).toContain('Also restored: what you had left unfinished.');
    expect(await left(bo)).toEqual(['three', 'two', 'one']);
    const again = await bo.run(['restore', 'safe.json', '--yes', '--json']);
    expect(JSON.parse(again.out).besides).toEqual([]);
    await log(bo, { ...brief('x'), [resume.title]: { answer: 'startOver' } });
    const back = await bo.run(['restore', 'safe.json', '--yes', '--json']);
    expect(JSON.parse(back.out).besides).toEqual(['drafts']);
    expect(await left(bo)).toEqual(['three', 'two', 'one']);
  });
});
