import { describe, expect, it, vi } from 'vitest';
import { asking, bare, free, shown } from './asking.ts';

const ambition = {
  title: 'What do you want to reach?',
  help: 'Two or three sentences will do. Nobody but you reads this, and you can change it whenever you want.',
};
const answer = (value: string) => ({ kind: 'answer', value });

describe('a text question', () => {
  it('shows itself, takes what is typed, and becomes one quiet line', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({
      kind: 'text',
      ...ambition,
      ...bare,
      progress: { label: 'Question 1 of 20', done: 1, of: 20 },
    });
    await terminal.waitFor('Enter answer');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

        Question 1 of 20  ━───────────────────────
      ◆ What do you want to reach?
        Two or three sentences will do. Nobody but you reads this, and you can change
        it whenever you want.
      ›

        Enter answer · Ctrl-C stop
      "
    `);
    await terminal.type('To lead a team of my own, within two years, without losing the craft I love.');
    await terminal.type(' Or not.');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

        Question 1 of 20  ━───────────────────────
      ◆ What do you want to reach?
        Two or three sentences will do. Nobody but you reads this, and you can change
        it whenever you want.
      › To lead a team of my own, within two years, without losing the craft I love.
        Or not.

        Enter answer · Ctrl-J new line · Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual(
      answer('To lead a team of my own, within two years, without losing the craft I love. Or not.'),
    );
    await terminal.settled();
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      ✓ What do you want to reach?
        To lead a team of my own, within two years, without losing the craft I love.
        Or not.
      "
    `);
  });

  it('fits forty columns', async () => {
    const { terminal, ask } = asking(40);
    const reply = ask.put({ kind: 'text', ...ambition, ...free });
    await terminal.waitFor('Enter or Ctrl-O');
    await terminal.type('To lead a team of my own, within two years, without losing the craft I love.');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What do you want to reach?
        Two or three sentences will do.
        Nobody but you reads this, and you
        can change it whenever you want.
      › To lead a team of my own, within two
        years, without losing the craft I
        love.

        Enter answer · Ctrl-J new line
        Ctrl-O I'd rather not say · Esc back
        Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      ✓ What do you want to reach?
        To lead a team of my own, within two
        years, without losing the craft I
        love.
      "
    `);
  });

  it('keeps every line of a paste, also of one that the terminal does not mark', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare });
    await terminal.waitFor('Enter answer');
    await terminal.paste('one\r\n\ttwo\n\n');
    await terminal.send('three\rfour\r\nfive');
    expect(terminal.screen()).toContain('› one\n    two\n\n  three\n  four\n  five\n');
    await terminal.press('enter');
    expect(await reply).toEqual(answer('one\n\ttwo\n\nthree\nfour\nfive'));
  });

  it('keeps a long paste that comes in pieces, of which one ends in Enter', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare });
    await terminal.waitFor('Enter answer');
    terminal.stdin.receive('first\r');
    setTimeout(() => terminal.stdin.receive('second'), 5);
    await terminal.waitFor('second');
    await terminal.press('enter');
    expect(await reply).toEqual(answer('first\nsecond'));
  });

  it('takes text and Enter that a script sends at once', async () => {
    const { terminal, ask } = asking();
    for (const [sent, value] of [
      ['at once\r', 'at once'],
      ['newline\n', 'newline'],
    ] as const) {
      const reply = ask.put({ kind: 'text', ...bare, title: `Say ${value}` });
      await terminal.waitFor(`◆ Say ${value}`);
      await terminal.send(sent);
      expect(await reply).toEqual(answer(value));
    }
  });

  it('goes to a new line by hand, and joins lines again with Backspace', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare });
    await terminal.waitFor('Enter answer');
    await terminal.type('a');
    await terminal.press('ctrl-j');
    await terminal.type('b');
    await terminal.press('alt-enter');
    await terminal.type('c');
    expect(terminal.screen()).toContain('› a\n  b\n  c\n');
    await terminal.press('home', 'backspace', 'enter');
    expect(await reply).toEqual(answer('a\nbc'));
  });

  it('lets an earlier answer be edited, with the cursor where one sees it', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, suggestion: 'I 👩‍👩‍👧 come\nback' });
    await terminal.waitFor('Tab edit');
    await terminal.press('tab');
    expect(terminal.cursor()).toEqual({ row: 5, column: 6 });
    await terminal.press('up', 'backspace');
    expect(terminal.screen()).toContain('› I  come\n  back\n');
    await terminal.type('👍');
    expect(terminal.screen()).toContain('› I 👍 come\n  back\n');
    expect(terminal.cursor()).toEqual({ row: 4, column: 6 });
    await terminal.press('ctrl-k', 'down', 'ctrl-u', 'enter');
    expect(await reply).toEqual(answer('I 👍'));
  });

  it('shows an earlier answer dim, and what Enter and Tab do with it', async () => {
    const { terminal, ask } = asking(80, { colour: true });
    const reply = ask.put({ kind: 'text', ...ambition, ...free, suggestion: 'Anne de Wit', isLine: true });
    await terminal.waitFor('Enter keep · Tab edit · Ctrl-O');
    expect(terminal.written()).toContain('\u001b[36m›\u001b[39m \u001b[2mAnne de Wit\u001b[22m');
    expect(terminal.cursor()).toEqual({ row: 4, column: 2 });
    await terminal.press('enter');
    expect(await reply).toEqual(answer('Anne de Wit'));
  });

  it.each(['tab', 'right', 'end'] as const)('takes the earlier answer to edit with %s', async key => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, suggestion: 'Anne' });
    await terminal.waitFor('Tab edit');
    await terminal.press(key, 'backspace');
    await terminal.type('a\r');
    expect(await reply).toEqual(answer('Anna'));
  });

  it('replaces the earlier answer by a paste, and by what is typed anew after that is erased', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, suggestion: 'Anne' });
    await terminal.waitFor('Tab edit');
    await terminal.paste('Bo');
    expect(terminal.screen()).toContain('› Bo\n');
    await terminal.press('ctrl-u');
    expect(terminal.screen()).toContain('› Anne\n');
    await terminal.type('Cas\r');
    expect(await reply).toEqual(answer('Cas'));
  });

  it('goes on with what was typed before, whatever the earlier answer was', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, suggestion: 'Anne', typed: 'half a th' });
    await terminal.waitFor('half a th');
    await terminal.type('ought\r');
    expect(await reply).toEqual(answer('half a thought'));
  });

  it('keeps to one line where that is all it takes', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, isLine: true });
    await terminal.waitFor('Enter answer');
    await terminal.paste('Anne\nde Wit\n');
    await terminal.send('and\rBo');
    expect(terminal.screen()).toContain('› Anne de Wit and Bo\n');
    expect(terminal.screen()).not.toContain('new line');
    await terminal.press('ctrl-j');
    expect(await reply).toEqual(answer('Anne de Wit and Bo'));
  });

  it('says what Enter and Ctrl-O do where nothing is typed', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, leaveOpen: 'that was all' });
    await terminal.waitFor('Enter or Ctrl-O that was all · Ctrl-C stop');
    await terminal.type('x');
    await terminal.waitFor('Enter answer · Ctrl-J new line · Ctrl-O that was all');
    await terminal.press('backspace', 'enter');
    expect(await reply).toEqual({ kind: 'left-open' });
  });

  it('asks for a few words where it may not be passed over', async () => {
    const { terminal, ask } = asking(80, { language: 'nl' });
    void ask.put({ kind: 'text', ...ambition, ...bare }).catch(() => {});
    await terminal.waitFor('Enter antwoord');
    await terminal.type('  ');
    await terminal.press('enter');
    expect(terminal.screen()).toContain('Schrijf iets op; een paar woorden is genoeg.');
    await terminal.type('x');
    expect(terminal.screen()).not.toContain('Schrijf iets op');
    await terminal.hangUp();
  });

  it('says why a text cannot be taken, and keeps what was typed', async () => {
    const { terminal, ask } = asking();
    const check = (text: string) => (text.length > 3 ? 'Three characters at the most.' : undefined);
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, check });
    await terminal.waitFor('Enter answer');
    await terminal.type('four');
    await terminal.press('enter');
    expect(terminal.screen()).toContain('› four\n\n  Three characters at the most.\n');
    await terminal.press('backspace', 'enter');
    expect(await reply).toEqual(answer('fou'));
  });

  it('tells of all that is typed, also when it is broken off in the middle', async () => {
    const { terminal, ask } = asking();
    const onTyped = vi.fn<(text: string) => void>();
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, onTyped }).catch((error: unknown) => error);
    await terminal.waitFor('Enter answer');
    await terminal.type('ab');
    await terminal.press('ctrl-j');
    expect(onTyped.mock.calls.flat()).toEqual(['a', 'ab', 'ab\n']);
    await terminal.send('cd\u0003');
    await reply;
    expect(onTyped).toHaveBeenLastCalledWith('ab\ncd');
  });

  it('shows nothing that would move the cursor or colour the screen', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({
      kind: 'text',
      title: 'A\u001b[31m title',
      help: 'h\u0007elp',
      ...bare,
      suggestion: 'x\u001b]0;t\u0007y\u202ez',
    });
    await terminal.waitFor('Enter keep');
    expect(terminal.screen()).toContain('◆ A␛[31m title\n  help\n› x␛]0;tyz\n');
    await terminal.press('enter');
    await reply;
    for (const theirs of ['\u001b]', '\u001b[31m']) expect(terminal.written()).not.toContain(theirs);
  });

  it('keeps a text that is higher than the window in view', async () => {
    const { terminal, ask } = asking(80, { rows: 12 });
    terminal.stderr.write('before\n');
    const lines = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`);
    const reply = ask.put({ kind: 'text', ...ambition, ...bare, typed: lines.join('\n') });
    await terminal.waitFor('line 40');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      before

      ◆ What do you want to reach?
        Two or three sentences will do. Nobody but you reads this, and you can change
        it whenever you want.
      ⋮ line 36
        line 37
        line 38
        line 39
        line 40

        Enter answer · Ctrl-J new line · Ctrl-C stop
      "
    `);
    await terminal.press(...Array<'up'>(39).fill('up'));
    expect(terminal.screen()).toContain('› line 1\n');
    await terminal.press('enter');
    expect(await reply).toEqual(answer(lines.join('\n')));
    await terminal.settled();
    expect(terminal.scrollback()).toMatch(
      /^before\n✓ What do you want to reach\?\n {2}line 1\n[\s\S]*\n {2}… 310 characters in all$/,
    );
  });
});
