import { describe, expect, it } from 'vitest';
import { asking, bare } from './asking.ts';

const oneLine = 'word '.repeat(20_000).trim();
const manyLines = Array.from({ length: 2000 }, (_, at) => `line ${at} ${'x'.repeat(40)}`).join('\n');

/** A text question that is being asked. */
async function textQuestion() {
  const { terminal, ask } = asking();
  const typed: string[] = [];
  const onTyped = (text: string) => void typed.push(text);
  const reply = ask.put({ kind: 'text', title: 'Question?', ...bare, onTyped });
  await terminal.waitFor('Enter answer');
  return { terminal, reply, typed };
}

describe.concurrent.each([
  ['one line', oneLine],
  ['two thousand lines', manyLines],
])('a paste of 100 kB in %s', (_name, text) => {
  it('is the answer to the last sign', async () => {
    const { terminal, reply, typed } = await textQuestion();
    await terminal.paste(text);
    await terminal.type('!');
    await terminal.press('left', 'right', 'backspace', 'enter');
    expect(await reply).toEqual({ kind: 'answer', value: text });
    // Once for the paste, not once for each of its signs.
    expect(typed).toHaveLength(5);
    await terminal.settled();
    expect(terminal.screen()).toMatch(/\n {2}… \d+,\d{3} characters in all$/);
  });

  it('is the answer also where the terminal does not mark it, and Enter comes along', async () => {
    const { terminal, reply } = await textQuestion();
    for (let at = 0; at < text.length; at += 4096) terminal.stdin.receive(text.slice(at, at + 4096));
    terminal.stdin.receive('\r');
    expect(await reply).toEqual({ kind: 'answer', value: text });
  });

  it('is kept where the program is to end in the midst of it', async () => {
    const { terminal, reply, typed } = await textQuestion();
    const refusal = reply.catch((error: unknown) => error);
    terminal.stdin.receive(`\u001b[200~${text}`);
    await new Promise(resolve => setImmediate(resolve));
    terminal.signals.emit('SIGTERM', 'SIGTERM');
    expect(await refusal).toMatchObject({ problem: { kind: 'cancelled' } });
    expect(typed.at(-1)).toBe(text);
  });
});

describe('a paste', () => {
  it('is read right where a sign comes in two pieces', async () => {
    const { terminal, reply } = await textQuestion();
    const bytes = Buffer.from('\u001b[200~één 👍 en\u001b[201~');
    for (const byte of bytes) terminal.stdin.write(Buffer.from([byte]));
    await terminal.waitFor('› één 👍 en');
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', value: 'één 👍 en' });
  });

  it('is over after a while where its end never comes, and can be stopped before', async () => {
    const { terminal, reply } = await textQuestion();
    await terminal.send('\u001b[200~one');
    await terminal.waitFor('› one');
    await terminal.type(' two');
    expect(terminal.screen()).toContain('› one two');
    await terminal.send('\u001b[200~three');
    const refusal = reply.catch((error: unknown) => error);
    await terminal.press('ctrl-c');
    expect(await refusal).toMatchObject({ problem: { kind: 'cancelled' } });
  });

  it('does nothing to a list', async () => {
    const { terminal, ask } = asking();
    const options = [
      { value: 'a', label: 'One thing' },
      { value: 'b', label: 'Another' },
    ];
    const reply = ask.put({ kind: 'one-of', title: 'Question?', ...bare, options }).catch(() => {});
    await terminal.waitFor('One thing');
    const before = terminal.screen();
    await terminal.paste('2\n');
    await terminal.send(`${'2'.repeat(100)}`);
    expect(terminal.screen()).toBe(before);
    await terminal.press('ctrl-c');
    await reply;
  });
});
