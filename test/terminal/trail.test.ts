import { describe, expect, it } from 'vitest';
import type { Ask, Prompt, TrailEntry } from '../../src/world/ask.ts';
import { asking, shown } from './asking.ts';

const titles = ['One?', 'Two, which has a title of some length?', 'Three?', 'Four?'];
const question = (at: number): Prompt => ({ kind: 'text', title: titles[at] ?? 'More?', canGoBack: true });
const answers = ['first', 'the second answer, which is longer than what fits', 'third', 'fourth'];
const entriesTo = (end: number): TrailEntry[] =>
  answers.slice(0, end).map((value, at) => ({
    prompt: question(at),
    reply: { kind: 'answer', value },
    beginsPart: at === 2,
    asides: [],
  }));

/** Puts the question that comes after so many answers. */
function put(ask: Ask, after: number, conversation = 'talk') {
  return ask
    .put(question(after), { conversation, entries: entriesTo(after) })
    .catch((error: unknown) => error);
}

function linesWith(text: string, screen: string): number {
  return screen.split('\n').filter(line => line.includes(text)).length;
}

describe('a conversation on the screen', () => {
  it('has what was answered above the question, each once', async () => {
    const { terminal, ask } = asking(40);
    terminal.stderr.write('before\n');
    for (const at of [0, 1, 2]) {
      const reply = put(ask, at);
      await terminal.waitFor(`◆ ${titles[at]?.slice(0, 3)}`);
      await terminal.send(`${answers[at]}\r`);
      await reply;
    }
    const last = put(ask, 3);
    await terminal.waitFor('◆ Four');
    expect(terminal.scrollback()).toBe(terminal.screen());
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      before
      ✓ One?  first
      ✓ Two, which has a title of some
        length?
        the second answer, which is longer
        than what fits

      ✓ Three?  third

      ◆ Four?
      ›

        Enter answer · Esc back · Ctrl-C stop
      "
    `);
    await terminal.press('ctrl-c');
    await last;
    expect(linesWith('◆', terminal.scrollback())).toBe(0);
    expect(terminal.screen()).toMatch(/^before\n✓ One\?/);
  });

  it('loses from the screen what going back undid, and gets what is answered anew', async () => {
    const { terminal, ask } = asking(40);
    const three = put(ask, 3);
    await terminal.waitFor('◆ Four');
    await terminal.press('escape');
    expect(await three).toEqual({ kind: 'back' });
    const one = put(ask, 1);
    await terminal.waitFor('◆ Two');
    for (const gone of ['second', 'third', '◆ Four']) expect(terminal.scrollback()).not.toContain(gone);
    expect(linesWith('first', terminal.scrollback())).toBe(1);
    await terminal.send('another second\r');
    await one;
    expect(terminal.scrollback()).toContain('another second');
  });

  it('stands as it is when another conversation, or a question alone, begins below it', async () => {
    const { terminal, ask } = asking(60);
    const first = put(ask, 1);
    await terminal.waitFor('◆ Two');
    await terminal.send('second\r');
    await first;
    const other = put(ask, 1, 'another');
    await terminal.waitFor('◆ Two');
    await terminal.send('once more\r');
    await other;
    const alone = ask.put({ kind: 'yes-no', title: 'Sure?', canGoBack: false });
    await terminal.waitFor('◆ Sure');
    await terminal.send('y\r');
    await alone;
    await terminal.settled();
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      ✓ One?  first
      ✓ Two, which has a title of some length?  second
      ✓ One?  first
      ✓ Two, which has a title of some length?  once more
      ✓ Sure?  Yes
      "
    `);
  });

  it('begins anew below what somebody else wrote meanwhile', async () => {
    const { terminal, ask } = asking(60);
    const first = put(ask, 0);
    await terminal.waitFor('◆ One');
    await terminal.send('first\r');
    await first;
    terminal.stderr.write('another mentor is busy\n');
    const second = put(ask, 1);
    await terminal.waitFor('◆ Two');
    expect(terminal.screen()).toMatch(/^✓ One\? {2}first\nanother mentor is busy\n✓ One\? {2}first\n\n◆ Two/);
    await terminal.press('ctrl-c');
    await second;
  });

  it('comes below what somebody else writes in the midst of a question', async () => {
    const { terminal, ask } = asking(60);
    const reply = put(ask, 0);
    await terminal.waitFor('◆ One');
    terminal.stderr.write('a warning\n');
    await terminal.type('x');
    expect(terminal.screen()).toMatch(/a warning\n\n◆ One\?\n› x\n\n {2}Enter.*$/);
    await terminal.press('ctrl-c');
    await reply;
  });

  it('shows as much of a long trail as there is room for', async () => {
    const { terminal, ask } = asking(60, { rows: 12 });
    const high: TrailEntry[] = Array.from({ length: 30 }, (_, at) => ({
      prompt: { ...question(0), title: `Question ${at}?` },
      reply: { kind: 'answer', value: `answer ${at}` },
      beginsPart: false,
      asides: [],
    }));
    const reply = ask
      .put(question(3), { conversation: 'talk', entries: high })
      .catch((error: unknown) => error);
    await terminal.waitFor('◆ Four');
    expect(terminal.screen()).toContain('Question 29?  answer 29');
    await terminal.press('escape');
    await reply;
    const back = ask.put(question(3), { conversation: 'talk', entries: high.slice(0, 10) }).catch(() => {});
    await terminal.waitFor('◆ Four');
    expect(terminal.screen()).toMatch(/^✓ Question 3\? .*\n(?:✓ .*\n){6}\n◆ Four\?\n›\n\n {2}Enter/);
    await terminal.press('ctrl-c');
    await back;
  });
});

describe('a question that is being answered', () => {
  it('is written in one piece at each key, and only where it changes', async () => {
    const { terminal, ask } = asking(60);
    const reply = put(ask, 2);
    await terminal.waitFor('◆ Three');
    const pieces: string[] = [];
    const write = terminal.stderr.write.bind(terminal.stderr);
    terminal.stderr.write = (text: string) => {
      pieces.push(text);
      return write(text);
    };
    await terminal.type('x');
    expect(pieces).toHaveLength(1);
    for (const same of ['first', '◆ Three']) expect(pieces.join('')).not.toContain(same);
    await terminal.press('ctrl-c');
    await reply;
  });

  it('stands once after ten changes of the window, with the trail above it', async () => {
    const { terminal, ask } = asking(80);
    const reply = put(ask, 3);
    await terminal.waitFor('◆ Four');
    await terminal.type(
      'A text that is on more than one row when the window is narrow, and on one when it is not.',
    );
    const before = terminal.screen();
    const sizes = [60, 40, 30, 45, 80, 100, 33, 79, 40, 80] as const;
    for (const [at, columns] of sizes.entries()) {
      await terminal.resize(columns, 24 - (at % 3) * 4);
      const lines = terminal.screen();
      expect(linesWith('◆ Four', lines)).toBe(1);
      expect(linesWith('A text', lines)).toBe(1);
      expect(linesWith('third', lines)).toBe(1);
    }
    await terminal.resize(80, 24);
    expect(terminal.screen()).toBe(before);
    await terminal.press('escape');
    await reply;
  });

  it('stands once in a window that has another width when the program is in front again', async () => {
    const { terminal, ask, suspended } = asking(80);
    const reply = put(ask, 3);
    await terminal.waitFor('◆ Four');
    await terminal.type('half a thought');
    await terminal.send('\u001a');
    expect(terminal.screen()).toBe('');
    terminal.stderr.write('$ fg\n');
    await terminal.resize(40, 24);
    expect(terminal.screen()).toBe('$ fg');
    suspended.at(-1)?.();
    await terminal.type(' and more');
    expect(terminal.scrollback()).toMatch(/^\$ fg\n✓ One/);
    for (const part of ['◆ Four?', '› half a thought and more', 'third']) {
      expect(linesWith(part, terminal.scrollback())).toBe(1);
    }
    await terminal.press('escape');
    await reply;
  });
});
