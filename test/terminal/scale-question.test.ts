import { describe, expect, it } from 'vitest';
import { asking, bare, free, shown } from './asking.ts';

const sure = {
  title: 'How sure are you that you want this?',
  lowest: 'not sure at all',
  highest: 'completely sure',
};
const ten = { ...sure, from: 0, to: 10 };
const five = { ...sure, from: 1, to: 5 };

describe('a scale', () => {
  it('shows both ends in words and marks the number without colour too', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'scale', ...ten, ...free });
    await terminal.waitFor('Enter or Ctrl-O');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ How sure are you that you want this?
        0  1  2  3  4  5  6  7  8  9  10
        0 = not sure at all   10 = completely sure

        Enter or Ctrl-O I'd rather not say · ←→ or 0 to 10 · Esc back · Ctrl-C stop
      "
    `);
    await terminal.type('7');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ How sure are you that you want this?
        0  1  2  3  4  5  6 [7] 8  9  10
        0 = not sure at all   10 = completely sure

        Enter answer · ←→ or 0 to 10 · Ctrl-O I'd rather not say · Esc back
        Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 7 });
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ How sure are you that you want this?  7');
  });

  it('fits forty columns', async () => {
    const { terminal, ask } = asking(40);
    void ask.put({ kind: 'scale', ...ten, ...free, suggestion: 10 }).catch(() => {});
    await terminal.waitFor('[10]');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ How sure are you that you want this?
        0  1  2  3  4  5  6  7  8  9 [10]
        0 = not sure at all
        10 = completely sure

        Enter answer · ←→ or 0 to 10
        Ctrl-O I'd rather not say · Esc back
        Ctrl-C stop
      "
    `);
    await terminal.hangUp();
  });

  it('puts two digits together where that makes a number of the scale', async () => {
    const { terminal, ask } = asking();
    void ask.put({ kind: 'scale', ...ten, ...bare }).catch(() => {});
    await terminal.waitFor('Enter answer');
    const seen: (string | undefined)[] = [];
    for (const digit of '11010') {
      await terminal.type(digit);
      seen.push(/\[(\d+)\]/.exec(terminal.screen())?.[1]);
    }
    expect(seen).toEqual(['1', '1', '10', '1', '10']);
    await terminal.hangUp();
  });

  it('says what it takes where a digit is not on it', async () => {
    const { terminal, ask } = asking();
    void ask.put({ kind: 'scale', ...five, ...bare, suggestion: 2 }).catch(() => {});
    await terminal.waitFor('[2]');
    await terminal.type('7');
    expect(terminal.screen()).toContain('[2]');
    expect(terminal.screen()).toContain('Please choose a number from 1 to 5.');
    await terminal.hangUp();
  });

  it('moves with the arrows as far as its ends', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'scale', ...five, ...bare, suggestion: 4 });
    await terminal.waitFor('[4]');
    await terminal.press('right', 'right', 'left', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: 4 });
    const low = ask.put({ kind: 'scale', ...five, title: 'Low', ...bare });
    await terminal.waitFor('◆ Low');
    await terminal.press('right', 'left', 'enter');
    expect(await low).toEqual({ kind: 'answer', value: 1 });
  });

  it('knows numbers below nought', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'scale', ...sure, from: -2, to: 2, ...bare });
    await terminal.waitFor('-2 = not sure at all');
    await terminal.type('-1');
    expect(terminal.screen()).toContain('  -2 [-1] 0  1  2');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: -1 });
  });
});
