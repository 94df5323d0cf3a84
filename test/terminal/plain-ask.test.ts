import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { prompts as nl } from '../../src/i18n/nl/prompts.ts';
import { plainAsk } from '../../src/terminal/plain-ask.ts';
import { screenOf } from '../support/screen.ts';
import { bare, free, shown } from './asking.ts';

function askingPlainly(words = en) {
  const terminal = screenOf();
  const { stdin: input, stderr: output, signals } = terminal;
  return { terminal, ask: plainAsk({ input, output, look: { columns: 80 }, words, signals }) };
}

const options = [
  { value: 'position', label: 'A next position', hint: 'a step up or sideways' },
  { value: 'field', label: 'A new field' },
  { value: 'begun', label: 'I have just begun' },
];

describe('asking in plain lines', () => {
  it('says all in lines that stay, with neither colour nor cursor movement', async () => {
    const { terminal, ask } = askingPlainly();
    const direction = ask.choice({
      progress: 'Question 2 of 20',
      title: 'What is it about?',
      help: 'Take what comes nearest.',
      ...free,
      options,
    });
    await terminal.waitFor('Answer:');
    await terminal.type('7');
    await terminal.press('enter');
    await terminal.waitFor('is not an answer');
    await terminal.type('2');
    await terminal.press('enter');
    expect(await direction).toEqual({ kind: 'answer', value: 'field' });
    const sure = ask.scale({
      title: 'How sure are you?',
      ...free,
      from: 0,
      to: 10,
      lowest: 'not at all',
      highest: 'completely',
      before: 7,
    });
    await terminal.waitFor('How sure');
    await terminal.press('enter');
    expect(await sure).toEqual({ kind: 'answer', value: 7 });
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      Question 2 of 20
      What is it about?
      Take what comes nearest.
      1. A next position, a step up or sideways
      2. A new field
      3. I have just begun
      Enter a number between 1 and 3. Press Enter alone if you would rather not say.
      Enter :back at any question to return to the one before.
      Answer: 7
      “7” is not an answer here. Enter a number between 1 and 3.
      Answer: 2
      You chose: A new field.

      How sure are you?
      0 means not at all, 10 means completely.
      Enter a number from 0 to 10. Now: 7. Enter keeps it. Enter :skip if you would
      rather not say.
      Answer:
      "
    `);
    expect(terminal.written()).not.toContain('\u001b');
    expect(terminal.stdin.rawModes).toEqual([]);
  });

  it('says the way back once, for what comes at every question is noise', async () => {
    const { terminal, ask } = askingPlainly();
    for (const title of ['First?', 'Second?']) {
      const reply = ask.yesNo({ title, ...free });
      await terminal.waitFor(title);
      await terminal.type('y');
      await terminal.press('enter');
      expect(await reply).toEqual({ kind: 'answer', value: true });
    }
    expect(terminal.screen().split(':back')).toHaveLength(2);
  });

  it('takes several numbers, none, and no more than it may', async () => {
    const { terminal, ask } = askingPlainly();
    const given: unknown[] = [];
    for (const lines of [['3, 1'], ['0'], ['1 2 3', '2 2'], ['1 4', 'one', '', '3']]) {
      const reply = ask.choices({ title: `Which, of ${lines.join('/')}?`, ...bare, options, most: 2 });
      for (const line of lines) {
        await terminal.type(line);
        await terminal.press('enter');
      }
      given.push(await reply);
    }
    expect(given).toEqual(
      [['position', 'begun'], [], ['field'], ['begun']].map(value => ({ kind: 'answer', value })),
    );
    expect(terminal.scrollback()).toContain('You chose: none of these.');
    expect(terminal.screen()).toContain('There is no answer yet. Enter numbers between 1 and 3');
  });

  it('takes all lines of a paste as one text', async () => {
    const { terminal, ask } = askingPlainly();
    const onTyped = vi.fn<(text: string) => void>();
    const reply = ask.text({ title: 'What happened?', ...bare, onTyped });
    await terminal.waitFor('Answer:');
    await terminal.send('one\ntwo\nthree\n');
    expect(await reply).toEqual({ kind: 'answer', value: 'one\ntwo\nthree' });
    expect(onTyped).toHaveBeenLastCalledWith('one\ntwo\nthree');
  });

  it('takes them as well where the system hands them on one by one', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.text({ title: 'What happened?', ...bare });
    await terminal.waitFor('Answer:');
    for (const line of ['one\n', 'two\n', 'three\n']) {
      terminal.stdin.receive(line);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    expect(await reply).toEqual({ kind: 'answer', value: 'one\ntwo\nthree' });
  });

  it('keeps lines that come before their question', async () => {
    const { terminal, ask } = askingPlainly();
    const first = ask.yesNo({ title: 'First?', ...bare });
    await terminal.waitFor('First?');
    await terminal.send('no\n2\nand then\n');
    expect(await first).toEqual({ kind: 'answer', value: false });
    expect(await ask.choice({ title: 'Second?', ...bare, options })).toMatchObject({ value: 'field' });
    expect(await ask.text({ title: 'Third?', ...bare })).toMatchObject({ value: 'and then' });
  });

  it('says the earlier answer, and why a text cannot be taken', async () => {
    const { terminal, ask } = askingPlainly();
    const check = (text: string) => (text.length > 3 ? 'Three characters at the most.' : undefined);
    const reply = ask.text({ title: 'What?', ...free, before: 'a\nb\u001b[2J', check });
    await terminal.waitFor('Now: a b␛[2J. Enter keeps it.');
    await terminal.type('four');
    await terminal.press('enter');
    await terminal.waitFor('Three characters at the most. Type your answer and press Enter.');
    await terminal.type(':skip');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'skip' });
  });

  it('goes back and passes over only where that may be', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.yesNo({ title: 'Needed?', ...bare });
    for (const line of [':back', ':skip', '']) {
      await terminal.type(line);
      await terminal.press('enter');
    }
    expect(terminal.screen()).toContain('Nothing comes before this question. Enter y for yes or n for no.');
    await terminal.type('Yes');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: true });
    const free1 = ask.text({ title: 'Free?', ...free, emptyMeans: 'end the list' });
    await terminal.waitFor('Press Enter alone: end the list.');
    await terminal.press('enter');
    expect(await free1).toEqual({ kind: 'skip' });
    const free2 = ask.text({ title: 'Free again?', ...free });
    await terminal.type(':back');
    await terminal.press('enter');
    expect(await free2).toEqual({ kind: 'back' });
  });

  it('understands ja and nee in Dutch', async () => {
    const { terminal, ask } = askingPlainly(nl);
    for (const [line, value] of [
      ['j', true],
      ['Nee', false],
    ] as const) {
      const reply = ask.yesNo({ title: `Zeg ${line}`, ...bare });
      await terminal.waitFor(`Zeg ${line}`);
      await terminal.type(line);
      await terminal.press('enter');
      expect(await reply).toEqual({ kind: 'answer', value });
    }
  });
});

describe('a plain question that is broken off', () => {
  const cancelled = { problem: { kind: 'cancelled', kept: null } };

  it('refuses on Ctrl-C', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.yesNo({ title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    await terminal.press('ctrl-c');
    expect(await refusal).toMatchObject(cancelled);
    expect(terminal.signals.listenerCount('SIGINT')).toBe(0);
  });

  it.each(['SIGHUP', 'SIGTERM'])('refuses on %s, and stays deaf to the next one', async signal => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.text({ title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    terminal.signals.emit(signal, signal);
    expect(await refusal).toMatchObject(cancelled);
    expect(terminal.signals.listenerCount(signal)).toBe(1);
  });

  it('refuses when the terminal is closed, of which reading is an error', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.text({ title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    terminal.stdin.destroy(new Error('EIO'));
    expect(await refusal).toMatchObject(cancelled);
  });

  it('refuses when the input ends, and at every question after that', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.text({ title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    await terminal.hangUp();
    expect(await refusal).toMatchObject(cancelled);
    await expect(ask.yesNo({ title: 'Next?', ...bare })).rejects.toMatchObject(cancelled);
  });

  it('refuses when there was no input from the start', async () => {
    const input = new PassThrough();
    input.destroy();
    const ask = plainAsk({
      input,
      output: new PassThrough(),
      look: { columns: 80 },
      words: en,
      signals: new EventEmitter(),
    });
    await expect(ask.yesNo({ title: 'Question?', ...bare })).rejects.toMatchObject(cancelled);
  });
});
