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
  it('is drawn once, and not again until something is typed', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'one-of', ...direction, ...bare });
    await terminal.waitFor('Ctrl-C stop');
    await terminal.settled();
    expect(terminal.written().split(direction.title)).toHaveLength(2);
    await terminal.press('enter');
    await terminal.send('1\r');
    await reply;
  });

  it('numbers its options, with the hints behind them where they fit, and chooses none beforehand', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'one-of', ...direction, ...free });
    await terminal.waitFor('Enter or Ctrl-O');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What is it about, most of all?
        Choose what comes nearest; nothing is final.
        1 A next position    a step up or sideways in your line of work
        2 A new field        other work than you do now
        3 A business of my own
        4 I have just begun  finding my place

        Enter or Ctrl-O I'd rather not say · ↑↓ or 1–4 · Esc back · Ctrl-C stop
      "
    `);
    expect(terminal.modes().cursorShown).toBe(false);
    await terminal.press('down', 'down');
    await terminal.waitFor('Enter answer');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'field' });
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ What is it about, most of all?  A new field');
  });

  it('shows a hint that does not fit under the active option alone', async () => {
    const { terminal, ask } = asking(40);
    const reply = ask.put({ kind: 'one-of', ...direction, ...free });
    await terminal.waitFor('Enter or Ctrl-O');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ What is it about, most of all?
        Choose what comes nearest; nothing is
        final.
        1 A next position
        2 A new field
        3 A business of my own
        4 I have just begun



        Enter or Ctrl-O I'd rather not say
        ↑↓ or 1–4 · Esc back · Ctrl-C stop
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


        Enter answer · ↑↓ or 1–4
        Ctrl-O I'd rather not say · Esc back
        Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ What is it about, most of all?\n  A new field');
  });

  it('moves with arrows, the pages, Home and End, round the ends, and not with letters', async () => {
    const { terminal, ask } = asking();
    void ask.put({ kind: 'one-of', ...direction, ...bare, suggestion: 'business' }).catch(() => {});
    await terminal.waitFor('Enter answer');
    const active = () => /› (\d)/.exec(terminal.screen())?.[1];
    const seen = [active()];
    for (const key of ['up', 'up', 'up', 'home', 'end', 'page-up', 'page-down'] as const) {
      await terminal.press(key);
      seen.push(active());
    }
    for (const sign of 'kj7') {
      await terminal.type(sign);
      seen.push(active());
    }
    expect(seen).toEqual(['3', '2', '1', '4', '1', '4', '1', '4', '4', '4', '4']);
    await terminal.hangUp();
  });

  it('drops what comes in one go with the digit that answers, so that no question is answered unseen', async () => {
    const { terminal, ask } = asking();
    const first = ask.put({ kind: 'one-of', ...direction, ...bare });
    await terminal.waitFor('Enter answer');
    await terminal.send('2\r');
    expect(await first).toEqual({ kind: 'answer', value: 'field' });
    const second = ask.put({ kind: 'one-of', ...direction, ...free, title: 'Second?' });
    await terminal.waitFor('◆ Second?');
    await terminal.type('3');
    expect(await second).toEqual({ kind: 'answer', value: 'business' });
  });

  it('leaves a paste alone', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'one-of', ...direction, ...bare });
    await terminal.waitFor('Enter answer');
    await terminal.paste('4\n:back\n');
    await terminal.paste('4');
    expect(terminal.screen()).not.toContain('›');
    await terminal.send('2');
    expect(await reply).toEqual({ kind: 'answer', value: 'field' });
  });

  it('marks what is active with the one colour as well', async () => {
    const { terminal, ask } = asking(80, { colour: true });
    const reply = ask.put({ kind: 'one-of', ...direction, ...bare, suggestion: 'position' });
    await terminal.waitFor('Enter answer');
    expect(terminal.written()).toContain(
      '\u001b[36m›\u001b[39m \u001b[36m1\u001b[39m \u001b[36mA next position\u001b[39m',
    );
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.written()).toContain(
      '\u001b[2m✓ \u001b[22m\u001b[2mWhat is it about, most of all?\u001b[22m  A next position',
    );
  });

  it('is walked through in a low window, with nothing cut from any option', async () => {
    const { terminal, ask } = asking(40, { rows: 16 });
    terminal.stderr.write('before\n');
    const options = Array.from({ length: 9 }, (_, at) => ({
      value: String(at),
      label: `Option ${at + 1}, which takes some more words than one line`,
      hint: 'explained further',
    }));
    const reply = ask.put({ kind: 'one-of', ...direction, ...bare, options });
    await terminal.waitFor('Enter answer');
    await terminal.press('down', 'down');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      before
      ◆ What is it about, most of all?
        Choose what comes nearest; nothing is
        final.
        1 Option 1, which takes some more
          words than one line
      › 2 Option 2, which takes some more
          words than one line
          explained further
        3 Option 3, which takes some more
          words than one line
        4 Option 4, which takes some more
          words than one line
      ⋮ 5 Option 5, which takes some more
        Enter answer · ↑↓ or 1–9
        Ctrl-C stop
      "
    `);
    await terminal.press('enter');
    await reply;
    await terminal.settled();
    expect(terminal.scrollback()).toBe(
      'before\n✓ What is it about, most of all?\n  Option 2, which takes some more words\n  than one line',
    );
  });
});

describe('a choice from a long list', () => {
  const options = Array.from({ length: 30 }, (_, at) => ({
    value: String(at + 1),
    label: `Option ${at + 1}`,
  }));

  it('takes numbers of two digits, and Enter confirms them', async () => {
    const { terminal, ask } = asking(80, { rows: 10 });
    const reply = ask.put({ kind: 'one-of', ...direction, ...free, options });
    await terminal.waitFor('Enter or Ctrl-O');
    await terminal.type('1');
    expect(terminal.screen()).toContain('›  1 Option 1\n');
    await terminal.type('9');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "
      ◆ What is it about, most of all?
      ⋮ 16 Option 16
        17 Option 17
        18 Option 18
      › 19 Option 19
        20 Option 20
      ⋮ 21 Option 21
        Enter answer · ↑↓ or 1–30 · Ctrl-O I'd rather not say · Esc back
        Ctrl-C stop
      "
    `);
    await terminal.press('page-down', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: '24' });
  });
});

describe('yes or no', () => {
  const deadline = { title: 'Is something about this decided within six months?' };

  it('has no answer ready unless there was one', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'yes-no', ...deadline, ...free, weighs: true });
    await terminal.waitFor('Enter answer');
    await terminal.press('enter');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ Is something about this decided within six months?
        y Yes
        n No

        Please choose one of these. Ctrl-O leaves it open.
        Enter answer · ↑↓ or y/n · Ctrl-O I'd rather not say · Esc back · Ctrl-C stop
      "
    `);
    await terminal.type('N');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: false });
    const again = ask.put({ kind: 'yes-no', ...deadline, title: 'Again?', ...bare, suggestion: true });
    await terminal.waitFor('› y Yes');
    await terminal.press('enter');
    expect(await again).toEqual({ kind: 'answer', value: true });
  });

  it('takes j and n in Dutch, at forty columns too', async () => {
    const { terminal, ask } = asking(40, { language: 'nl' });
    const reply = ask.put({
      kind: 'yes-no',
      ...deadline,
      title: 'Wordt hierover binnen een half jaar iets beslist?',
      ...free,
    });
    await terminal.waitFor('Esc terug');
    await terminal.type('neeja');
    expect(shown(terminal)).toMatchInlineSnapshot(`
      "

      ◆ Wordt hierover binnen een half jaar
        iets beslist?
      › j Ja
        n Nee

        Enter antwoorden · ↑↓ of j/n
        Ctrl-O I'd rather not say · Esc terug
        Ctrl-C stoppen
      "
    `);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: true });
    await terminal.settled();
    expect(terminal.screen()).toBe('✓ Wordt hierover binnen een half jaar\n  iets beslist?\n  Ja');
  });

  it('takes no letter in the middle of another word for an answer', async () => {
    const { terminal, ask } = asking();
    const reply = ask.put({ kind: 'yes-no', ...deadline, ...free });
    await terminal.waitFor('Enter or Ctrl-O');
    await terminal.type('maybe\r');
    expect(terminal.screen()).toContain('Please choose one of these.');
    await terminal.type('ny\r');
    expect(await reply).toEqual({ kind: 'answer', value: true });
  });
});
