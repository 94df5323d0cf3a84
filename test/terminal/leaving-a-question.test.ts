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
  ['text', (ask, freedom) => ask.put({ kind: 'text', title: 'Question', ...freedom })],
  ['choice', (ask, freedom) => ask.put({ kind: 'one-of', title: 'Question', ...freedom, options })],
  ['choices', (ask, freedom) => ask.put({ kind: 'any-of', title: 'Question', ...freedom, options })],
  ['scale', (ask, freedom) => ask.put({ kind: 'scale', title: 'Question', ...freedom, ...scale })],
  ['yesNo', (ask, freedom) => ask.put({ kind: 'yes-no', title: 'Question', ...freedom })],
];

const asFound = { raw: false, marksPastes: false, cursorShown: true };
const cancelled = { problem: { kind: 'cancelled', kept: null } };

describe.concurrent.each(kinds)('a %s question', (_kind, put) => {
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
    const before = terminal.screen();
    await terminal.send('\u001a');
    expect(terminal.modes()).toEqual(asFound);
    expect(terminal.screen()).toBe('');
    terminal.stderr.write('$ fg\n');
    suspended.at(-1)?.();
    await terminal.settled();
    expect(terminal.screen()).toBe(`$ fg\n${before}`);
    await terminal.press('escape');
    expect(await reply).toEqual({ kind: 'back' });
    await terminal.settled();
    expect(terminal.screen()).toBe('$ fg');
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
    expect(terminal.scrollback()).toBe(wide);
    await terminal.press('escape');
    await reply;
  });
});

describe('a text that is being typed', () => {
  it('is not ended by Ctrl-D, which erases what stands under the cursor', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', title: 'Question', ...bare });
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
    const refusal = ask
      .put({ kind: 'text', title: 'Question', ...bare, onTyped })
      .catch((error: unknown) => error);
    await terminal.waitFor('Ctrl-C stop');
    await terminal.type('half a th');
    terminal.signals.emit('SIGHUP', 'SIGHUP');
    expect(await refusal).toMatchObject(cancelled);
    expect(typed).toBe('half a th');
    const heard = ['SIGHUP', 'SIGTERM', 'SIGINT'].map(signal => terminal.signals.listenerCount(signal));
    expect(heard).toEqual([1, 1, 0]);
  });
});
