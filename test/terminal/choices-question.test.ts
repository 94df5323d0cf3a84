import { describe, expect, it } from 'vitest';
import { prompts as en } from '../../src/i18n/en/prompts.ts';
import { PROMPT_KINDS } from '../../src/terminal/kinds.ts';
import { asking, bare, free, shown } from './asking.ts';

const questions = {
  title: 'What would you ask a mentor first?',
  help: 'Four at the most.',
  options: [
    'How do I get there?',
    'Is my work good?',
    'What are the unwritten rules?',
    'Who should I know?',
  ].map((label, at) => ({ value: 'abcd'.charAt(at), label })),
};

describe('a choice of several', () => {
  it('marks with space and with numbers, and gives the answer in the order of the options', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'any-of', ...questions, ...free, suggestion: ['d'], most: 3 });
    await terminal.waitFor('(1 of 3)');
    await terminal.press('down', 'space');
    await terminal.type('1');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What would you ask a mentor first?
        Four at the most.
      › ● 1 How do I get there?
        ● 2 Is my work good?
        ○ 3 What are the unwritten rules?
        ● 4 Who should I know?
        ○ 0 None of these

        Enter answer · ↑↓ Space or 1–4 tick (3 of 3) · Ctrl-O I'd rather not say
        Esc back · Ctrl-C stop
      "
    `);
    await terminal.type('4');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: ['a', 'b'] });
    await terminal.settled();
    expect(terminal.screen()).toBe(
      '✓ What would you ask a mentor first?  How do I get there?; Is my work good?',
    );
  });

  it('says none of these with a row of its own, never with Enter alone', async () => {
    const { terminal, ask } = asking(40);
    const reply = ask.put({ kind: 'any-of', ...questions, ...free });
    await terminal.waitFor('Enter or Ctrl-O');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What would you ask a mentor first?
        Four at the most.
      › ○ 1 How do I get there?
        ○ 2 Is my work good?
        ○ 3 What are the unwritten rules?
        ○ 4 Who should I know?
        ○ 0 None of these

        Enter or Ctrl-O I'd rather not say
        ↑↓ Space or 1–4 tick · Esc back
        Ctrl-C stop
      "
    `);
    await terminal.press('up', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: [] });
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ What would you ask a mentor first?\n  None of these');
  });

  it('takes the marks away with none of these before it answers that', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'any-of', ...questions, ...bare, suggestion: ['a'] });
    await terminal.waitFor('● 1');
    await terminal.type('0');
    expect(terminal.screen()).toContain('› ○ 0 None of these');
    expect(terminal.screen()).not.toContain('●');
    await terminal.type('0');
    expect(await reply).toEqual({ kind: 'answer', value: [] });
  });

  it('is not answered with none by taking away the marks', async () => {
    const { terminal, ask } = asking();
    void ask.put({ kind: 'any-of', ...questions, ...bare, suggestion: ['a'] }).catch(() => {});
    await terminal.waitFor('● 1');
    await terminal.press('space', 'enter');
    expect(terminal.screen()).toContain('Please tick what fits, or choose “None of these”.');
    await terminal.hangUp();
  });

  it('does not take an earlier answer that is no longer on the list for none', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'any-of', ...questions, ...free, suggestion: ['gone'] });
    await terminal.waitFor('Enter or Ctrl-O');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'left-open' });
  });

  it('takes no more than it may, and says so', async () => {
    const { terminal, ask } = asking();
    void ask.put({ kind: 'any-of', ...questions, ...bare, most: 2 }).catch(() => {});
    await terminal.waitFor('(0 of 2)');
    await terminal.type('123');
    expect(terminal.screen()).toContain(
      '  No more than 2: leave one out.\n  Enter answer · ↑↓ Space or 1–4 tick (2 of 2)',
    );
    expect(terminal.screen()).toContain('○ 3');
    await terminal.press('down');
    expect(terminal.screen()).not.toContain('No more than');
    await terminal.hangUp();
  });

  it('fits twenty-four rows with ten options and their hints', async () => {
    const { terminal, ask } = asking();
    const options = Array.from({ length: 10 }, (_, at) => ({
      value: String(at),
      label: `Option ${at + 1}, about how one gets there and what that takes of somebody`,
      hint: 'and this is explained a little further than fits behind it on the same line',
    }));
    const reply = ask.put({ kind: 'any-of', ...questions, ...free, options, most: 4 });
    await terminal.waitFor('Enter or Ctrl-O');
    await terminal.press('end', 'up', 'space');
    expect(terminal.scrollback()).toBe(terminal.screen());
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What would you ask a mentor first?
        Four at the most.
        ○ 1 Option 1, about how one gets there and what that takes of somebody
        ○ 2 Option 2, about how one gets there and what that takes of somebody
        ○ 3 Option 3, about how one gets there and what that takes of somebody
        ○ 4 Option 4, about how one gets there and what that takes of somebody
        ○ 5 Option 5, about how one gets there and what that takes of somebody
        ○ 6 Option 6, about how one gets there and what that takes of somebody
        ○ 7 Option 7, about how one gets there and what that takes of somebody
        ○ 8 Option 8, about how one gets there and what that takes of somebody
        ○ 9 Option 9, about how one gets there and what that takes of somebody
      › ●   Option 10, about how one gets there and what that takes of somebody
            and this is explained a little further than fits behind it on the same
            line
        ○ 0 None of these

        Enter answer · ↑↓ Space or 1–9 tick (1 of 4) · Ctrl-O I'd rather not say
        Esc back · Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: ['9'] });
  });

  const many = Array.from({ length: 30 }, (_, at) => ({ value: `v${at + 1}`, label: `Line ${at + 1}` }));

  it('of many begins at the top where none were marked, and marks all of them with A, or none', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'any-of', title: 'Which?', options: many, suggestion: [], ...bare });
    await terminal.waitFor('A all (0 of 30)');
    expect(shown(terminal)).toContain('› ○ 1 Line 1');
    await terminal.type('a');
    await terminal.waitFor('(30 of 30)');
    await terminal.type('a');
    await terminal.press('down', 'space', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: ['v2'] });
  });

  it('of many is none where nothing is marked before or now', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'any-of', title: 'Which?', options: many, suggestion: [], ...bare });
    await terminal.waitFor('A all (0 of 30)');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: [] });
  });

  it('is told in short where it says how', async () => {
    const { terminal, ask } = asking();
    const inShort = (count: number) => `${count} of 30`;
    const reply = ask.put({
      kind: 'any-of',
      title: 'Which?',
      options: many,
      suggestion: ['v1', 'v2'],
      inShort,
      ...bare,
    });
    await terminal.waitFor('(2 of 30)');
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ Which?  2 of 30');
  });
});

describe('numbers that are typed', () => {
  const options = Array.from({ length: 12 }, (_, at) => ({ value: `v${at + 1}`, label: '' }));
  const read = (typed: string) =>
    PROMPT_KINDS['any-of'].read({ kind: 'any-of', title: '', options, canGoBack: false }, typed, en);

  it('may be a row of them', () => {
    expect(read('2, 4-6 12')).toEqual(['v2', 'v4', 'v5', 'v6', 'v12']);
    expect([read('6-4'), read('4-13'), read('0-3')]).toEqual([undefined, undefined, undefined]);
  });
});
