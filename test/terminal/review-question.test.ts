import { describe, expect, it } from 'vitest';
import { asking, shown } from './asking.ts';

const review = {
  kind: 'review',
  title: 'Is all of this as you meant it?',
  canGoBack: true,
  rows: [
    {
      key: 'reach',
      label: 'What you want to reach',
      answer: 'To lead a team of my own, within two years, without losing the craft that I love.',
    },
    { key: 'sure', label: 'How sure you are', answer: '8' },
    { key: 'where', label: 'Where that position is' },
  ],
  finish: 'Show the advice',
} as const;

describe('a review', () => {
  it('has answers beside their labels, and finishes with Enter', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put(review);
    await terminal.waitFor('Enter finish');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ Is all of this as you meant it?
        1 What you want to reach  To lead a team of my own, within two years, without
                                  losing the craft that I love.
        2 How sure you are        8
        3 Where that position is  left open

      ›   Show the advice

        Enter finish · ↑↓ or 1–3 · Esc back · Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: null });
  });

  it('has them under their labels in a narrow window, wrapped and not cut', async () => {
    const { terminal, ask } = asking(40, { language: 'nl' });
    const reply = ask.put(review);
    await terminal.waitFor('Enter klaar');
    await terminal.press('home');
    await terminal.waitFor('Enter wijzigen');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ Is all of this as you meant it?
      › 1 What you want to reach
            To lead a team of my own, within
            two years, without losing the
            craft that I love.
        2 How sure you are
            8
        3 Where that position is
            opengelaten

          Show the advice

        Enter wijzigen · ↑↓ of 1–3
        Esc terug · Ctrl-C stoppen
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'reach' });
  });

  it('is walked through with the arrows, and a letter of another word does not finish it', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put(review);
    await terminal.waitFor('Enter finish');
    await terminal.press('up', 'up');
    expect(terminal.screen()).toContain('› 2 How sure you are');
    await terminal.type('my');
    expect(terminal.screen()).toContain('› 2 How sure you are');
    await terminal.press('enter');
    expect(terminal.screen()).toContain('Please choose one of these.');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'sure' });
  });

  it('finishes with a yes from wherever one is', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put(review);
    await terminal.waitFor('Enter finish');
    await terminal.press('home');
    await terminal.type('yes\r');
    expect(await reply).toEqual({ kind: 'answer', value: null });
  });

  it('scrolls in a low window', async () => {
    const { terminal, ask } = asking(80, { rows: 12 });
    const rows = Array.from({ length: 20 }, (_, at) => ({
      key: `key ${at + 1}`,
      label: `Point ${at + 1}`,
      answer: 'so',
    }));
    const reply = ask.put({ ...review, rows });
    await terminal.waitFor('Enter finish');
    await terminal.type('12');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      ◆ Is all of this as you meant it?
      ⋮  8 Point 8   so
         9 Point 9   so
        10 Point 10  so
        11 Point 11  so
      › 12 Point 12  so
        13 Point 13  so
        14 Point 14  so
        15 Point 15  so
      ⋮ 16 Point 16  so
        Enter change · ↑↓ or 1–20 · Esc back · Ctrl-C stop
      "
    `);
    await terminal.press('page-up', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'key 7' });
  });
});
