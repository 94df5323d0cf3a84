import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { type IoSetup, terminalIo } from '../../src/terminal/io.ts';
import { screenOf } from '../support/screen.ts';

const usual: Omit<IoSetup, 'stdout' | 'stderr'> = {
  quiet: false,
  color: 'auto',
  plain: false,
  isUnicode: true,
  pager: undefined,
  progress: true,
  elapsed: () => 0,
  stillBusy: String,
};

function piped(setup: Partial<IoSetup> = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = terminalIo({ ...usual, stdout, stderr, ...setup });
  return { io, out: () => String(stdout.read() ?? ''), err: () => String(stderr.read() ?? '') };
}

function onTerminal(setup: Partial<IoSetup> = {}) {
  const screen = screenOf();
  return { screen, io: terminalIo({ ...usual, stdout: screen.stdout, stderr: screen.stderr, ...setup }) };
}

describe('what is printed', () => {
  it('goes to standard output and what is told to standard error, each with a line end', () => {
    const { io, out, err } = piped();
    io.print('data');
    io.tell('message');
    io.complain('problem');
    expect([out(), err()]).toEqual(['data\n', 'message\nproblem\n']);
  });

  it('is all that is left under --quiet, with what went wrong', () => {
    const { io, out, err } = piped({ quiet: true });
    io.print('data');
    io.tell('message');
    io.complain('problem');
    expect([out(), err()]).toEqual(['data\n', 'problem\n']);
  });

  it('is raw data in a file or pipe', () => {
    const { io, out } = piped();
    io.print('\u001b[31ma\tb\u0007');
    expect(out()).toBe('\u001b[31ma\tb\u0007\n');
  });

  it('cannot move, hide or rename anything on a terminal, but keeps our own colour', () => {
    const { io, screen } = onTerminal();
    io.print(`${io.out.style.accent('mine')} \u001b[2Jtheirs\u001b[8m \u001b]0;title\u0007end`);
    io.complain('\u001b[1;1Hhome');
    expect(screen.written()).toBe('\u001b[36mmine\u001b[39m ␛[2Jtheirs␛[8m ␛]0;titleend\n␛[1;1Hhome\n');
  });
});

describe('a stream that fails', () => {
  const failing = (code: string) =>
    new Writable({
      write: (_chunk, _encoding, callback) => callback(Object.assign(new Error(code), { code })),
    });

  async function printedTo(stdout: Writable): Promise<void> {
    const io = terminalIo({ ...usual, stdout, stderr: new PassThrough() });
    io.print('data');
    await io.delivered();
  }

  it('is no problem where the reader has gone', async () => {
    await expect(printedTo(failing('EPIPE'))).resolves.toBeUndefined();
  });

  it('refuses where the disk is full', async () => {
    await expect(printedTo(failing('ENOSPC'))).rejects.toMatchObject({
      problem: { kind: 'output-failed', code: 'ENOSPC' },
    });
  });

  it('is none where all of it was taken', async () => {
    await expect(printedTo(new PassThrough())).resolves.toBeUndefined();
  });
});

describe('a look', () => {
  it('follows the width of the window, and is 80 columns where there is none', async () => {
    const { io, screen } = onTerminal();
    expect(io.out.columns).toBe(80);
    await screen.resize(40, 24);
    expect([io.out.columns, io.err.columns]).toEqual([40, 40]);
    await screen.resize(5, 24);
    expect(io.out.columns).toBe(20);
    expect(piped().io.out.columns).toBe(80);
  });

  it('has colour for each stream apart, and none where lines are plain', () => {
    const { stdout } = screenOf();
    const mixed = terminalIo({ ...usual, stdout, stderr: new PassThrough() });
    expect([mixed.out.style.accent('x'), mixed.err.style.accent('x')]).toEqual([
      '\u001b[36mx\u001b[39m',
      'x',
    ]);
    expect(onTerminal({ plain: true }).io.out).toMatchObject({ plain: true });
    expect(onTerminal({ plain: true }).io.out.style.strong('x')).toBe('x');
  });
});

describe('what may be long', () => {
  const long = Array.from({ length: 24 }, (_, at) => `line ${at}`).join('\n');
  const read = () => vi.fn<(text: string) => Promise<boolean>>(async () => true);

  it('goes to the pager as the terminal would get it, and nowhere else', async () => {
    const pager = read();
    const { screen, io } = onTerminal({ pager });
    await io.page(`${long}\u001b]0;title\u0007\u001b[1mbold\u001b[22m`);
    expect(pager).toHaveBeenCalledExactlyOnceWith(`${long}␛]0;title\u001b[1mbold\u001b[22m`);
    expect(screen.written()).toBe('');
  });

  it('is printed where it fits, however its lines are broken', async () => {
    const pager = read();
    const { screen, io } = onTerminal({ pager });
    const fitting = `${'x'.repeat(80 * 22)}\nlast`;
    await io.page(fitting.slice(80));
    expect(pager).not.toHaveBeenCalled();
    expect(screen.written()).toBe(`${fitting.slice(80)}\n`);
    await io.page(`x${fitting}`);
    expect(pager).toHaveBeenCalledOnce();
  });

  it('is printed where there is no pager, where that fails, and where the height is unknown', async () => {
    const failing = async () => false;
    for (const setup of [{ pager: undefined }, { pager: failing }]) {
      const { screen, io } = onTerminal(setup);
      await io.page(long);
      expect(screen.written()).toBe(`${long}\n`);
    }
    const pager = read();
    const { screen, io } = onTerminal({ pager });
    Object.assign(screen.stdout, { rows: 0 });
    await io.page(long);
    expect(pager).not.toHaveBeenCalled();
  });

  it('is printed whole on a pipe', async () => {
    const pager = read();
    const { io, out } = piped({ pager });
    await io.page(long);
    expect(pager).not.toHaveBeenCalled();
    expect(out()).toBe(`${long}\n`);
  });
});
