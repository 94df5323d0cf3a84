import { describe, expect, it } from 'vitest';
import { asking, bare, free, shown } from './asking.ts';

const direction = {
  title: 'What is it about, most of all?',
  help: 'Choose what comes nearest; nothing is final.',
  options: [
    { value: 'position', label: 'A next position', hint: 'a step up or sideways in your line of work' },
    { value: 'field', label: 'A new field', hint: 'other work than you do now' },
    { value: 'business', label: 'A business of my own' },
    { value: 'begun', label: 'I have just begun', hint: 'finding my place' },
  ],
};

describe('a choice', () => {
  it('numbers its options, with the hints behind them where they fit, and chooses none beforehand where it may be left open', async () => {
    const { terminal, ask } = asking();
    const reply = ask.choice({ ...direction, ...free });
    await terminal.waitFor('Enter answer');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What is it about, most of all?
        Choose what comes nearest; nothing is final.
        1 A next position    a step up or sideways in your line of work
        2 A new field        other work than you do now
        3 A business of my own
        4 I have just begun  finding my place
        0 I'd rather not say

        ↑↓ or number · Enter answer · Esc back · Ctrl-C stop
      "
    `);
    expect(terminal.modes().cursorShown).toBe(false);
    await terminal.press('enter');
    expect(terminal.screen()).toContain('Please choose one of these.');
    await terminal.press('down', 'down', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'field' });
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ What is it about, most of all?  A new field');
  });

  it('shows a hint that does not fit under the active option alone', async () => {
    const { terminal, ask } = asking(40);
    const reply = ask.choice({ ...direction, ...free });
    await terminal.waitFor('Enter answer');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What is it about, most of all?
        Choose what comes nearest; nothing is
        final.
        1 A next position
        2 A new field
        3 A business of my own
        4 I have just begun
        0 I'd rather not say



        ↑↓ or number · Enter answer
        Esc back · Ctrl-C stop
      "
    `);
    await terminal.press('down', 'down');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What is it about, most of all?
        Choose what comes nearest; nothing is
        final.
        1 A next position
      › 2 A new field
          other work than you do now
        3 A business of my own
        4 I have just begun
        0 I'd rather not say


        ↑↓ or number · Enter answer
        Esc back · Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ What is it about, most…  A new field');
  });

  it('moves with arrows, j and k, Home and End, round the ends, and with numbers', async () => {
    const { terminal, ask } = asking();
    void ask.choice({ ...direction, ...bare, before: 'business' }).catch(() => {});
    await terminal.waitFor('Enter answer');
    const active = () => /› (\d)/.exec(terminal.screen())?.[1];
    const seen = [active()];
    for (const key of ['up', 'up', 'up', 'home', 'end'] as const) {
      await terminal.press(key);
      seen.push(active());
    }
    for (const sign of 'jk27') {
      await terminal.type(sign);
      seen.push(active());
    }
    expect(seen).toEqual(['3', '2', '1', '4', '1', '4', '1', '4', '2', '2']);
    await terminal.hangUp();
  });

  it('has a last option to say nothing, for which 0 and s stand too', async () => {
    const { terminal, ask } = asking();
    for (const sign of ['0', 's']) {
      const reply = ask.choice({ ...direction, ...free, title: `Without ${sign}` });
      await terminal.waitFor(`◆ Without ${sign}`);
      await terminal.type(sign);
      expect(terminal.screen()).toContain("› 0 I'd rather not say\n");
      await terminal.press('enter');
      expect(await reply).toEqual({ kind: 'skip' });
    }
  });

  it('leaves a paste alone', async () => {
    const { terminal, ask } = asking();
    const reply = ask.choice({ ...direction, ...bare });
    await terminal.waitFor('Enter answer');
    await terminal.paste('4\n:back\n');
    expect(terminal.screen()).toContain('› 1 A next position');
    await terminal.send('2\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'field' });
  });

  it('marks what is active with the one colour as well', async () => {
    const { terminal, ask } = asking(80, { colour: true });
    const reply = ask.choice({ ...direction, ...bare });
    await terminal.waitFor('Enter answer');
    expect(terminal.written()).toContain(
      '\u001b[36m›\u001b[39m \u001b[36m1\u001b[39m \u001b[36mA next position\u001b[39m',
    );
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.written()).toContain(
      '\u001b[2m✓ What is it about, most of all?  A next position\u001b[22m\n',
    );
  });

  it('fits a low window: each option has a line, and the active one all of its text', async () => {
    const { terminal, ask } = asking(40, { rows: 16 });
    terminal.stderr.write('before\n');
    const options = Array.from({ length: 9 }, (_, at) => ({
      value: String(at),
      label: `Option ${at + 1}, which takes some more words than one line`,
      hint: 'explained further',
    }));
    const reply = ask.choice({ ...direction, ...bare, options });
    await terminal.waitFor('Enter answer');
    await terminal.press('down');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      before
      ◆ What is it about, most of all?
        1 Option 1, which takes some more wo…
      › 2 Option 2, which takes some more
          words than one line
          explained further
        3 Option 3, which takes some more wo…
        4 Option 4, which takes some more wo…
        5 Option 5, which takes some more wo…
        6 Option 6, which takes some more wo…
        7 Option 7, which takes some more wo…
        8 Option 8, which takes some more wo…
        9 Option 9, which takes some more wo…
        ↑↓ or number · Enter answer
        Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.scrollback()).toBe('before\n✓ What is it about,…  Option 2, which…');
  });
});

describe('yes or no', () => {
  const deadline = { title: 'Is something about this decided within six months?' };

  it('has no answer ready unless there was one', async () => {
    const { terminal, ask } = asking();
    const reply = ask.yesNo({ ...deadline, ...free });
    await terminal.waitFor('Enter answer');
    await terminal.press('enter');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ Is something about this decided within six months?
        y Yes
        n No
        s I'd rather not say

        Please choose one of these.
        ↑↓ or letter · Enter answer · Esc back · Ctrl-C stop
      "
    `);
    await terminal.type('N');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: false });
    const again = ask.yesNo({ ...deadline, title: 'Again?', ...bare, before: true });
    await terminal.waitFor('› y Yes');
    await terminal.press('enter');
    expect(await again).toEqual({ kind: 'answer', value: true });
  });

  it('takes j and n in Dutch, at forty columns too', async () => {
    const { terminal, ask } = asking(40, { language: 'nl' });
    const reply = ask.yesNo({
      ...deadline,
      title: 'Wordt hierover binnen een half jaar iets beslist?',
      ...free,
    });
    await terminal.waitFor('Esc terug');
    await terminal.type('nj');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ Wordt hierover binnen een half jaar
        iets beslist?
      › j Ja
        n Nee
        o Dat zeg ik liever niet

        ↑↓ of letter · Enter antwoord
        Esc terug · Ctrl-C stoppen
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: true });
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ Wordt hierover binnen een half j…  Ja');
  });
});
