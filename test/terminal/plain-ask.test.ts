import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { prompts as nl } from '../../src/i18n/nl/prompts.ts';
import { plainAsk } from '../../src/terminal/plain-ask.ts';
import type { Prompt, Trail, TrailEntry } from '../../src/world/ask.ts';
import { type Screen, screenOf } from '../support/screen.ts';
import { bare, free, shown } from './asking.ts';

function askingPlainly(words = en) {
  const terminal = screenOf();
  const { stdin: input, stderr: output, signals } = terminal;
  const suspend = vi.fn<() => void>();
  return {
    terminal,
    ask: plainAsk({ input, output, display: { columns: 80 }, words, signals, suspend }),
    suspend,
  };
}

const options = [
  { value: 'position', label: 'A next position', hint: 'a step up or sideways' },
  { value: 'field', label: 'A new field' },
  { value: 'begun', label: 'I have just begun' },
];

describe('asking in plain lines', () => {
  it('says all in lines that stay, with neither colour nor cursor movement', async () => {
    const { terminal, ask } = askingPlainly();
    const direction = ask.put({
      kind: 'one-of',
      progress: { label: 'Question 2 of 20', done: 1, of: 20 },
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
    const sure = ask.put({
      kind: 'scale',
      title: 'How sure are you?',
      ...free,
      from: 0,
      to: 10,
      lowest: 'not at all',
      highest: 'completely',
      suggestion: 7,
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
      Type a number from 1 to 3. Enter alone, or :skip, means: I'd rather not say.
      Type :back to return to the previous question.
      Answer: 7
      “7” is not an answer here. Type a number from 1 to 3.
      Answer: 2
      You chose: A new field.

      How sure are you?
      0 means not at all, 10 means completely.
      Type a number from 0 to 10. Now: 7. Enter keeps it. :skip means: I'd rather not
      say.
      Answer:
      "
    `);
    expect(terminal.written()).not.toContain('\u001b');
    expect(terminal.modes().raw).toBe(false);
  });

  it('takes several numbers, none, and no more than it may', async () => {
    const { terminal, ask } = askingPlainly();
    const given: unknown[] = [];
    for (const lines of [['3, 1'], ['0'], ['1 2 3', '2 2'], ['1 4', 'one', '3']]) {
      const reply = ask.put({
        kind: 'any-of',
        title: `Which, of ${lines.join('/')}?`,
        ...bare,
        options,
        most: 2,
      });
      for (const line of lines) {
        await terminal.type(line);
        await terminal.press('enter');
      }
      given.push(await reply);
    }
    expect(given).toEqual(
      [['position', 'begun'], [], ['field'], ['begun']].map(value => ({ kind: 'answer', value })),
    );
    expect(terminal.scrollback()).toContain('You chose: None of these.');
  });

  it('takes all lines of a paste as one text', async () => {
    const { terminal, ask } = askingPlainly();
    const onTyped = vi.fn<(text: string) => void>();
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare, onTyped });
    await terminal.waitFor('Answer:');
    await terminal.send('one\ntwo\nthree\n');
    expect(await reply).toEqual({ kind: 'answer', value: 'one\ntwo\nthree' });
    expect(onTyped).toHaveBeenLastCalledWith('one\ntwo\nthree');
  });

  it('takes them as well where the first one begins with a colon, and is no command', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...free });
    await terminal.waitFor('Answer:');
    await terminal.send(':-) so\n:back\nto work\n');
    expect(await reply).toEqual({ kind: 'answer', value: ':-) so\n:back\nto work' });
  });

  it('leaves the lines after a command to the next question', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'First?', ...free });
    await terminal.waitFor('Answer:');
    await terminal.send(':skip\nand then\n');
    expect(await reply).toEqual({ kind: 'left-open' });
    expect(await ask.put({ kind: 'text', title: 'Second?', ...free })).toMatchObject({ value: 'and then' });
  });

  it('takes them as well where the system hands them on one by one', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare });
    await terminal.waitFor('Answer:');
    for (const line of ['one\n', 'two\n', 'three\n']) {
      terminal.stdin.receive(line);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    expect(await reply).toEqual({ kind: 'answer', value: 'one\ntwo\nthree' });
  });

  it('waits for the end of the last line of a paste', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare });
    await terminal.waitFor('Answer:');
    await terminal.send('one\rtwo\rthr');
    await terminal.type('ee');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'one\ntwo\nthree' });
  });

  it('leaves what is typed at once after Enter to the next question', async () => {
    const { terminal, ask } = askingPlainly();
    const first = ask.put({ kind: 'text', title: 'First?', ...bare });
    await terminal.waitFor('Answer:');
    terminal.stdin.receive('one\r');
    await new Promise(resolve => setTimeout(resolve, 5));
    terminal.stdin.receive('t');
    expect(await first).toEqual({ kind: 'answer', value: 'one' });
    const second = ask.put({ kind: 'text', title: 'Second?', ...bare });
    await terminal.type('wo');
    await terminal.press('enter');
    expect(await second).toEqual({ kind: 'answer', value: 'two' });
    expect(terminal.screen()).toMatch(/Answer: two$/);
  });

  it('puts no comma behind a question mark', async () => {
    const { terminal, ask } = askingPlainly();
    const asked = [
      { value: 'route', label: 'How do I get there?', hint: 'steps and timing' },
      { value: 'other', label: 'Something else', hint: 'in your own words' },
    ];
    void ask.put({ kind: 'one-of', title: 'What would you ask?', ...bare, options: asked }).catch(() => {});
    await terminal.waitFor('Answer:');
    expect(terminal.screen()).toContain('1. How do I get there? steps and timing');
    expect(terminal.screen()).toContain('2. Something else, in your own words');
    await terminal.hangUp();
  });

  it('lets a long text that cannot be taken stand there again, to be mended', async () => {
    const { terminal, ask } = askingPlainly();
    const check = (text: string) => (text.length > 50 ? 'Too long.' : undefined);
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare, check });
    await terminal.waitFor('Answer:');
    await terminal.send(`${'a'.repeat(51)}\r`);
    await terminal.waitFor('Too long.');
    await terminal.press('backspace', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'a'.repeat(50) });
    expect(terminal.screen()).toMatch(/Too long\.\nAnswer: a{50}$/);
  });

  it('lets a short one go, which is sooner typed anew', async () => {
    const { terminal, ask } = askingPlainly();
    const check = (text: string) => (text === 'blue' ? 'No day.' : undefined);
    const reply = ask.put({ kind: 'text', title: 'When?', ...bare, check });
    await terminal.waitFor('Answer:');
    await terminal.send('blue\r');
    await terminal.waitFor('No day.');
    await terminal.send('today\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'today' });
  });

  it('takes a line that is longer than a terminal hands on', async () => {
    const { terminal, ask } = askingPlainly();
    const long = `${'nine more '.repeat(10_000)}and the end`;
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare });
    await terminal.waitFor('Answer:');
    await terminal.send(`${long}\r`);
    expect(await reply).toEqual({ kind: 'answer', value: long });
  });

  it('puts together a sign that comes in two parts', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare });
    await terminal.waitFor('Answer:');
    for (const byte of Buffer.from('één 👩‍👧\r')) terminal.stdin.write(Buffer.from([byte]));
    expect(await reply).toEqual({ kind: 'answer', value: 'één 👩‍👧' });
    expect(terminal.screen()).toContain('Answer: één 👩‍👧');
  });

  it('keeps what is half typed while the person is in the shell', async () => {
    const { terminal, ask, suspend } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'What happened?', ...bare });
    await terminal.waitFor('Answer:');
    await terminal.type('half a\u001a');
    expect(suspend).toHaveBeenCalledOnce();
    expect(terminal.modes().raw).toBe(false);
    terminal.stderr.write('$ fg\n');
    terminal.signals.emit('SIGCONT');
    await terminal.settled();
    expect(terminal.modes().raw).toBe(true);
    expect(terminal.screen()).toMatch(/Answer: half a\n\$ fg\nAnswer: half a$/);
    await terminal.type(' thought');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'half a thought' });
    expect(terminal.signals.listenerCount('SIGCONT')).toBe(0);
  });

  it('keeps lines that come before their question', async () => {
    const { terminal, ask } = askingPlainly();
    const first = ask.put({ kind: 'yes-no', title: 'First?', ...bare });
    await terminal.waitFor('First?');
    await terminal.send('no\n2\nand then\n');
    expect(await first).toEqual({ kind: 'answer', value: false });
    expect(await ask.put({ kind: 'one-of', title: 'Second?', ...bare, options })).toMatchObject({
      value: 'field',
    });
    expect(await ask.put({ kind: 'text', title: 'Third?', ...bare })).toMatchObject({ value: 'and then' });
  });

  it('says the earlier answer, and why a text cannot be taken', async () => {
    const { terminal, ask } = askingPlainly();
    const check = (text: string) => (text.length > 3 ? 'Three characters at the most.' : undefined);
    const reply = ask.put({ kind: 'text', title: 'What?', ...free, suggestion: 'a\nb\u001b[2J', check });
    await terminal.waitFor('Now: a b␛[2J. Enter keeps it.');
    await terminal.type('four');
    await terminal.press('enter');
    await terminal.waitFor('Three characters at the most.');
    await terminal.type(':skip');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'left-open' });
  });

  it('understands ja and nee in Dutch', async () => {
    const { terminal, ask } = askingPlainly(nl);
    for (const [line, value] of [
      ['j', true],
      ['Nee', false],
    ] as const) {
      const reply = ask.put({ kind: 'yes-no', title: `Zeg ${line}`, ...bare });
      await terminal.waitFor(`Zeg ${line}`);
      await terminal.type(line);
      await terminal.press('enter');
      expect(await reply).toEqual({ kind: 'answer', value });
    }
  });
});

describe('the ways round a plain question', () => {
  const yesNo = { kind: 'yes-no', ...free } as const;
  const answer = async (terminal: Screen, line: string) => {
    await terminal.type(line);
    await terminal.press('enter');
  };

  it('are told at the first question and when they differ, and not at every one', async () => {
    const { terminal, ask } = askingPlainly();
    for (const question of [
      { ...yesNo, title: 'First?' },
      { ...yesNo, title: 'Second?' },
      { ...yesNo, title: 'Third?', weighs: true },
      { kind: 'yes-no' as const, ...bare, title: 'Fourth?' },
      { ...yesNo, title: 'Fifth?', leaveOpen: 'that was all' },
    ]) {
      const reply = ask.put(question);
      await terminal.waitFor(question.title);
      await answer(terminal, 'y');
      expect(await reply).toEqual({ kind: 'answer', value: true });
    }
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      First?
      Type y for yes or n for no. Enter alone, or :skip, means: I'd rather not say.
      Type :back to return to the previous question.
      Answer: y

      Second?
      Type y for yes or n for no.
      Answer: y

      Third?
      Type y for yes or n for no. :skip means: I'd rather not say.
      Answer: y

      Fourth?
      Type y for yes or n for no.
      Answer: y

      Fifth?
      Type y for yes or n for no. Enter alone, or :skip, means: that was all. Type
      :back to return to the previous question.
      Answer: y
      "
    `);
  });

  it('are answered with what leaving it open means', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ ...yesNo, title: 'First?' });
    await answer(terminal, '');
    expect(await reply).toEqual({ kind: 'left-open' });
    await terminal.waitFor("You chose: I'd rather not say.");
  });
});

describe('a plain text', () => {
  it('keeps with Enter what was typed before, for a line cannot be gone on with', async () => {
    const { terminal, ask } = askingPlainly();
    const onTyped = vi.fn<(text: string) => void>();
    const typed = 'half a thought';
    const reply = ask.put({ kind: 'text', title: 'What?', ...bare, suggestion: 'Anne', typed, onTyped });
    await terminal.waitFor('Now: half a thought. Enter keeps it.');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'half a thought' });
    expect(onTyped).not.toHaveBeenCalled();
  });

  it('makes one line of a paste where that is all it takes', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'What?', ...bare, isLine: true });
    await terminal.waitFor('Answer:');
    await terminal.send('one\ntwo\n');
    expect(await reply).toEqual({ kind: 'answer', value: 'one two' });
  });
});

describe('a plain review', () => {
  it('is numbered lines, of which a number changes one', async () => {
    const { terminal, ask } = askingPlainly(nl);
    const reply = ask.put({
      kind: 'review',
      title: 'Klopt dit?',
      canGoBack: true,
      rows: [
        { key: 'reach', label: 'Wat je wilt bereiken', answer: 'Een team\nleiden' },
        { key: 'sure', label: 'Hoe zeker je bent' },
      ],
      finish: 'toon het advies',
    });
    await terminal.waitFor('Antwoord:');
    await terminal.type('3\r2\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'sure' });
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      Klopt dit?
      1. Wat je wilt bereiken: Een team leiden
      2. Hoe zeker je bent: opengelaten
      Met een nummer wijzig je dat antwoord; met alleen Enter of ja ben je klaar: toon
      het advies. Met :back ga je terug naar de vorige vraag.
      Antwoord: 3
      “3” is hier geen antwoord. Met een nummer wijzig je dat antwoord; met alleen
      Enter of ja ben je klaar: toon het advies.
      Antwoord: 2
      "
    `);
  });
});

describe('the trail of a conversation in plain lines', () => {
  const first = { kind: 'text', title: 'What do you want to reach?', ...free } as const;
  const second = { kind: 'one-of', title: 'What is it about', ...free, options } as const;
  const third = { kind: 'yes-no', title: 'Are you sure?', ...free } as const;
  const reached: TrailEntry = {
    prompt: first,
    reply: { kind: 'answer', value: 'To lead\na team' },
    beginsPart: true,
    asides: ['So that is where you go.\nA team.'],
  };
  const about: TrailEntry = {
    prompt: second,
    reply: { kind: 'answer', value: 'field' },
    beginsPart: false,
    asides: ['New: good.'],
  };
  const open: TrailEntry = { ...about, reply: { kind: 'left-open' }, asides: [] };
  const trail = (...entries: readonly TrailEntry[]): Trail => ({ conversation: 'intake', entries });
  const put = async (
    { terminal, ask }: ReturnType<typeof askingPlainly>,
    prompt: Prompt,
    given: Trail,
    line: string,
  ) => {
    const before = terminal.scrollback().length;
    const reply = ask.put(prompt, given);
    await terminal.settled();
    const added = terminal.scrollback().slice(before);
    await terminal.type(`${line}\r`);
    await reply;
    await terminal.settled();
    return added.slice(0, added.indexOf(prompt.title)).trim();
  };

  it('says what is said once a part is over after what was said to its last answer, and once', async () => {
    const here = askingPlainly();
    await put(here, first, trail(), 'To lead a team');
    const closed = { ...about, closing: 'So much for what you want.' };
    expect(await put(here, second, trail(closed), '1')).toBe('New: good.\n\nSo much for what you want.');
    expect(await put(here, third, trail(closed), 'y')).toBe('');
  });

  it('says only what was said to new answers, for those were just typed', async () => {
    const here = askingPlainly();
    expect(await put(here, first, trail(), 'To lead a team')).toBe('');
    expect(await put(here, second, trail(reached), '2')).toBe('So that is where you go.\nA team.');
    expect(await put(here, third, trail(reached, about), ':back')).toContain('New: good.');
    expect(await put(here, second, trail(reached), '1')).toBe('');
    expect(await put(here, third, trail(reached, open), 'y')).toBe('');
  });

  it('is all said where the conversation is gone on with', async () => {
    const here = askingPlainly();
    expect(await put(here, third, trail(reached, open), 'y')).toBe(
      [
        'What do you want to reach? To lead a team',
        'So that is where you go.',
        'A team.',
        'What is it about: left open',
      ].join('\n'),
    );
  });
});

describe('a plain question that is broken off', () => {
  const cancelled = { problem: { kind: 'cancelled', kept: null } };

  it('refuses on Ctrl-C', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'yes-no', title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    await terminal.press('ctrl-c');
    expect(await refusal).toMatchObject(cancelled);
    expect(terminal.signals.listenerCount('SIGINT')).toBe(0);
    expect(terminal.modes().raw).toBe(false);
    expect(terminal.cursor().column).toBe(0);
  });

  it('refuses on Ctrl-C in the middle of a paste', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    await terminal.send('one\rtwo');
    await terminal.press('ctrl-c');
    expect(await refusal).toMatchObject(cancelled);
  });

  it.each([
    ['at once after it', ['no\u0003\r']],
    ['right after it', ['no\u0003', '\r']],
  ])('refuses on Ctrl-C, whatever is typed %s', async (_when, parts) => {
    const { terminal, ask } = askingPlainly();
    const refusal = ask
      .put({ kind: 'yes-no', title: 'Question?', ...bare, suggestion: true })
      .catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    for (const part of parts) terminal.stdin.receive(part);
    expect(await refusal).toMatchObject(cancelled);
  });

  it('keeps no command as a text, and keeps one that could not be taken', async () => {
    const { terminal, ask } = askingPlainly();
    const onTyped = vi.fn<(text: string) => void>();
    const check = () => 'Not so.';
    const refusal = ask
      .put({ kind: 'text', title: 'Question?', ...bare, check, onTyped })
      .catch((error: unknown) => error);
    await terminal.type('half a thought\r');
    await terminal.waitFor('Not so.');
    await terminal.type(':skip\r');
    await terminal.waitFor('This question needs an answer.');
    await terminal.type(':back');
    await terminal.press('ctrl-c');
    expect(await refusal).toMatchObject(cancelled);
    expect(onTyped.mock.calls).toEqual([['half a thought']]);
  });

  it('keeps what is half typed for its own question alone', async () => {
    const { terminal, ask } = askingPlainly();
    const refusal = ask.put({ kind: 'yes-no', title: 'Question?', ...bare }).catch((error: unknown) => error);
    await terminal.type('perhaps\u0003');
    expect(await refusal).toMatchObject(cancelled);
    const onTyped = vi.fn<(text: string) => void>();
    await expect(ask.put({ kind: 'text', title: 'Next?', ...bare, onTyped })).rejects.toMatchObject(
      cancelled,
    );
    expect(onTyped).not.toHaveBeenCalled();
  });

  it('refuses on Ctrl-C that comes at once after half a paste', async () => {
    const { terminal, ask } = askingPlainly();
    const onTyped = vi.fn<(text: string) => void>();
    const reply = ask.put({ kind: 'text', title: 'Question?', ...bare, onTyped });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    await terminal.send('one\rtwo\u0003');
    expect(await refusal).toMatchObject(cancelled);
    expect(onTyped.mock.calls).toEqual([['one\ntwo']]);
  });

  it.each<[string, (terminal: Screen) => unknown]>([
    ['Ctrl-C', terminal => terminal.press('ctrl-c')],
    ['SIGTERM', terminal => terminal.signals.emit('SIGTERM', 'SIGTERM')],
    ['the end of the input', terminal => terminal.hangUp()],
  ])('leaves the next words a line of their own after %s', async (_name, breakOff) => {
    const { terminal, ask } = askingPlainly();
    const refusal = ask.put({ kind: 'yes-no', title: 'Question?', ...bare }).catch((error: unknown) => error);
    await terminal.type('ye');
    await breakOff(terminal);
    await refusal;
    terminal.stderr.write('Stopped.\n');
    await terminal.settled();
    expect(terminal.screen()).toMatch(/\nAnswer: ye\nStopped\.$/);
  });

  it.each(['SIGHUP', 'SIGTERM'])('refuses on %s, and stays deaf to the next one', async signal => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    terminal.signals.emit(signal, signal);
    expect(await refusal).toMatchObject(cancelled);
    expect(terminal.signals.listenerCount(signal)).toBe(1);
    expect(terminal.modes().raw).toBe(false);
    await terminal.settled();
    expect(terminal.cursor().column).toBe(0);
  });

  it('refuses when the terminal is closed, of which reading is an error', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    terminal.stdin.destroy(new Error('EIO'));
    expect(await refusal).toMatchObject(cancelled);
  });

  it('refuses when the terminal is closed, and cannot be given back to it', async () => {
    const { terminal, ask } = askingPlainly();
    const { stdin, signals } = terminal;
    const reply = ask.put({ kind: 'text', title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    stdin.setRawMode = () => {
      stdin.emit('error', new Error('EIO'));
      return stdin;
    };
    signals.emit('SIGHUP', 'SIGHUP');
    expect(await refusal).toMatchObject(cancelled);
  });

  it('refuses when the input ends, and at every question after that', async () => {
    const { terminal, ask } = askingPlainly();
    const reply = ask.put({ kind: 'text', title: 'Question?', ...bare });
    const refusal = reply.catch((error: unknown) => error);
    await terminal.waitFor('Answer:');
    await terminal.hangUp();
    expect(await refusal).toMatchObject(cancelled);
    await expect(ask.put({ kind: 'yes-no', title: 'Next?', ...bare })).rejects.toMatchObject(cancelled);
  });

  it('refuses when there was no input from the start', async () => {
    const input = new PassThrough();
    input.destroy();
    await new Promise(resolve => input.once('close', resolve));
    const ask = plainAsk({
      input,
      output: new PassThrough(),
      display: { columns: 80 },
      words: en,
      signals: new EventEmitter(),
    });
    await expect(ask.put({ kind: 'yes-no', title: 'Question?', ...bare })).rejects.toMatchObject(cancelled);
  });
});
