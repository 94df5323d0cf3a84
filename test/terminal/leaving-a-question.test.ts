import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/world/ask.ts';
import { asking, bare, free } from './asking.ts';

const options = [
  { value: 'a', label: 'One thing' },
  { value: 'b', label: 'Another' },
];
const scale = { from: 0, to: 10, lowest: 'low', highest: 'high' };

type Freedom = typeof bare;
const kinds: readonly (readonly [string, (ask: Ask, freedom: Freedom) => Promise<{ kind: string }>])[] = [
  ['text', (ask, freedom) => ask.text({ title: 'Question', ...freedom })],
  ['choice', (ask, freedom) => ask.choice({ title: 'Question', ...freedom, options })],
  ['choices', (ask, freedom) => ask.choices({ title: 'Question', ...freedom, options })],
  ['scale', (ask, freedom) => ask.scale({ title: 'Question', ...freedom, ...scale })],
  ['yesNo', (ask, freedom) => ask.yesNo({ title: 'Question', ...freedom })],
];

const asFound = { raw: false, marksPastes: false, cursorShown: true };
const cancelled = { problem: { kind: 'cancelled', kept: null } };

describe.concurrent.each(kinds)('a %s question', (kind, put) => {
  it.each([
    ['Esc', 'escape'],
    ['Ctrl-B', 'ctrl-b'],
  ] as const)('goes back with %s and leaves no trace', async (_name, key) => {
    const { terminal, ask } = asking();
    terminal.stderr.write('before\n');
    const reply = put(ask, free);
    await terminal.waitFor('Esc back');
    await terminal.press(key);
    // At once: half a second, as readline waits after Esc, would be felt.
    expect(terminal.scrollback()).toBe('before');
    expect(await reply).toEqual({ kind: 'back' });
    expect(terminal.cursor()).toEqual({ row: 1, column: 0 });
    expect(terminal.modes()).toEqual(asFound);
  });

  it('goes back and is passed over by typed commands', async () => {
    const { terminal, ask } = asking();
    for (const [command, expected] of [
      [':back', 'back'],
      [':skip', 'skip'],
    ] as const) {
      const reply = put(ask, free);
      await terminal.waitFor('◆ Question');
      await terminal.type(command);
      expect(terminal.screen()).toContain(command);
      await terminal.press('enter');
      expect(await reply).toEqual({ kind: expected });
    }
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ Question  left open');
  });

  it('does not go back where there is nothing to go back to', async () => {
    const { terminal, ask } = asking();
    const reply = put(ask, bare).catch((error: unknown) => error);
    await terminal.waitFor('Ctrl-C stop');
    const before = terminal.screen();
    expect(before).not.toContain('Esc back');
    await terminal.press('escape', 'ctrl-b');
    expect(terminal.screen()).toBe(before);
    await terminal.press('ctrl-c');
    await reply;
  });

  it('refuses on Ctrl-C and gives the terminal back as it was', async () => {
    const { terminal, ask } = asking();
    terminal.stderr.write('before\n');
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    const refusal = reply.catch((error: unknown) => error);
    await terminal.press('ctrl-c');
    expect(await refusal).toMatchObject(cancelled);
    await terminal.settled();
    expect(terminal.modes()).toEqual(asFound);
    expect(terminal.scrollback()).toBe('before');
  });

  it.each(['SIGHUP', 'SIGTERM', 'SIGINT'])('refuses on %s as on Ctrl-C', async signal => {
    const { terminal, ask } = asking();
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    const refusal = reply.catch((error: unknown) => error);
    terminal.signals.emit(signal, signal);
    expect(await refusal).toMatchObject(cancelled);
    await terminal.settled();
    expect(terminal.modes()).toEqual(asFound);
  });

  it('refuses when the terminal is closed, and nothing can be given back to it', async () => {
    const { terminal, ask } = asking();
    const { stdin, signals } = terminal;
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    stdin.setRawMode = () => {
      stdin.emit('error', new Error('EIO'));
      return stdin;
    };
    const refusal = reply.catch((error: unknown) => error);
    stdin.emit('error', new Error('EIO'));
    signals.emit('SIGHUP', 'SIGHUP');
    expect(await refusal).toMatchObject(cancelled);
  });

  it('refuses when the input ends, in the middle or before it began', async () => {
    const { terminal, ask } = asking();
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    const refusal = reply.catch((error: unknown) => error);
    await terminal.hangUp();
    expect(await refusal).toMatchObject(cancelled);
    expect(terminal.modes()).toEqual(asFound);
    await expect(put(ask, free)).rejects.toMatchObject(cancelled);
    expect(terminal.modes()).toEqual(asFound);
  });

  it('refuses when the input ends before the question is on the screen', async () => {
    const { terminal, ask } = asking();
    const reply = put(ask, free);
    terminal.stdin.end();
    await expect(reply).rejects.toMatchObject(cancelled);
    await terminal.settled();
    expect(terminal.modes()).toEqual(asFound);
  });

  it('refuses on Ctrl-D when nothing was typed', async () => {
    const { terminal, ask } = asking();
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    const refusal = reply.catch((error: unknown) => error);
    await terminal.press('ctrl-d');
    expect(await refusal).toMatchObject(cancelled);
    expect(terminal.modes()).toEqual(asFound);
  });

  it('refuses when the input is torn down', async () => {
    const { terminal, ask } = asking();
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    terminal.stdin.destroy(new Error('EIO'));
    await expect(reply).rejects.toMatchObject(cancelled);
    await terminal.settled();
    expect(terminal.modes()).toMatchObject({ marksPastes: false, cursorShown: true });
  });

  it('comes back below what others wrote when the program was in the background', async () => {
    const { terminal, ask, suspended } = asking();
    const reply = put(ask, free).catch((error: unknown) => error);
    await terminal.waitFor('Ctrl-C stop');
    await terminal.send('\u001a');
    expect(terminal.modes()).toEqual(asFound);
    terminal.stderr.write('$ fg\n');
    suspended.at(-1)?.();
    await terminal.settled();
    const [above, below] = terminal.screen().split('\n$ fg\n');
    expect(below).toBe(above?.trimEnd());
    await terminal.press('escape');
    expect(await reply).toEqual({ kind: 'back' });
    await terminal.settled();
    expect(terminal.screen()).toBe(`${above}\n$ fg`);
  });

  it('is drawn anew when the window changes, below what was above it', async () => {
    const { terminal, ask } = asking();
    terminal.stderr.write('before\n');
    const reply = put(ask, free);
    await terminal.waitFor('Ctrl-C stop');
    const wide = terminal.screen();
    await terminal.resize(30, 24);
    expect(terminal.screen()).toMatch(/^before\n+◆ Question\n/);
    await terminal.resize(80, 24);
    const lines = terminal.scrollback().split('\n');
    // One line may stay behind: this terminal takes lines that break below the cursor to break above it.
    expect(lines.length - wide.split('\n').length).toBeLessThanOrEqual(kind === 'text' ? 1 : 0);
    expect([lines[0], ...lines.slice(1 - wide.split('\n').length)].join('\n')).toBe(wide);
    await terminal.press('escape');
    await reply;
  });
});

describe('a text that is being typed', () => {
  it('is not ended by Ctrl-D, which erases what stands under the cursor', async () => {
    const { terminal, ask } = asking();
    const reply = ask.text({ title: 'Question', ...bare });
    await terminal.waitFor('Ctrl-C stop');
    await terminal.type('abc');
    await terminal.press('ctrl-j', 'ctrl-d', 'left', 'left', 'ctrl-d', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'ab' });
  });
});

describe('a text that is being typed when the terminal is closed', () => {
  it('was told of up to its last sign, and a second signal does not cut its keeping short', async () => {
    const { terminal, ask } = asking();
    let typed = '';
    const onTyped = (text: string) => {
      typed = text;
    };
    const refusal = ask.text({ title: 'Question', ...bare, onTyped }).catch((error: unknown) => error);
    await terminal.waitFor('Ctrl-C stop');
    await terminal.type('half a th');
    terminal.signals.emit('SIGHUP', 'SIGHUP');
    expect(await refusal).toMatchObject(cancelled);
    expect(typed).toBe('half a th');
    const heard = ['SIGHUP', 'SIGTERM', 'SIGINT'].map(signal => terminal.signals.listenerCount(signal));
    expect(heard).toEqual([1, 1, 0]);
  });
});

describe('questions one after the other', () => {
  it('leave no listeners behind on the streams', async () => {
    const { terminal, ask } = asking();
    const counts: number[] = [];
    for (let at = 1; at <= 3; at += 1) {
      const reply = ask.text({ title: `Question ${at}`, ...bare });
      await terminal.waitFor(`◆ Question ${at}`);
      await terminal.send('x\r');
      await reply;
      await terminal.settled();
      const { stdin, stderr, signals } = terminal;
      const on = [stdin, stderr, signals].flatMap(stream =>
        stream.eventNames().map(name => stream.listenerCount(name)),
      );
      counts.push(on.reduce((sum, count) => sum + count, 0));
    }
    expect(counts[2]).toBe(counts[0]);
  });
});
