import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** Another process that wants the lock. */
export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves once it has said this word. */
  said(word: string): Promise<void>;
  /** All that it said, once it has ended well; what it complained of where it has not. */
  end(): Promise<string>;
}

/** Starts `child.ts` with these arguments. What still runs after a test is killed. */
export function useChildren(): (...args: readonly (string | number)[]) => Child {
  const children: ChildProcessWithoutNullStreams[] = [];
  const built: string[] = [];
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mentor-lock-'));
    built.push(folder);
    const bundle = await rolldown({
      input: fileURLToPath(new URL('child.ts', import.meta.url)),
      platform: 'node',
    });
    await bundle.write({ file: join(folder, 'child.mjs'), format: 'esm' });
    await bundle.close();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) {
        await once(child, 'close');
      }
    }
  });
  afterAll(async () => {
    for (const folder of built) await rm(folder, { recursive: true });
  });
  return (...args) => {
    const child = spawn(process.execPath, [join(built[0] ?? '', 'child.mjs'), ...args.map(String)]);
    children.push(child);
    return listened(child);
  };
}

function listened(child: ChildProcessWithoutNullStreams): Child {
  let output = '';
  let complaints = '';
  child.stdout.on('data', data => {
    output += data;
  });
  child.stderr.on('data', data => {
    complaints += data;
  });
  const closed = once(child, 'close');
  return {
    process: child,
    said: async word => {
      while (!output.includes(`${word}\n`)) await Promise.race([once(child.stdout, 'data'), failing(closed)]);
    },
    end: async () => {
      const [code] = await closed;
      if (code !== 0) throw new Error(`It ended with ${code}: ${complaints}`);
      return output;
    },
  };

  async function failing(ended: Promise<unknown>): Promise<never> {
    await ended;
    throw new Error(`It ended before it was there: ${complaints}`);
  }
}
