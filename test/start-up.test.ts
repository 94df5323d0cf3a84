import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { setup as build } from './long/support/built.ts';
import { useTerminal } from './long/support/guided.ts';
import { follow, leaveNothingRunning, type Place, program } from './long/support/mentor.ts';
import { usePlaces } from './long/support/places.ts';

const places = usePlaces();
leaveNothingRunning();
beforeAll(build);

const preload = fileURLToPath(new URL('support/loaded.cjs', import.meta.url));

/** What a command loaded: how much of the program, in KB, and which modules of Node. */
interface Loaded {
  readonly kilobytes: number;
  readonly modules: readonly string[];
}

const whereToTell = ({ temporary }: Place) => join(temporary, 'loaded.txt');

function loadedBy(place: Place): Loaded {
  const lines = readFileSync(whereToTell(place), 'utf8').trim().split('\n');
  const told = lines.map(line => line.split(' '));
  const bytes = told.reduce((sum, [, length]) => sum + Number(length), 0);
  const modules = told.flatMap(([name = '']) => (name.startsWith('node:') ? name.slice('node:'.length) : []));
  return { kilobytes: bytes / 1000, modules };
}

/** The one file of the program with this text in it. */
function chunkWith(text: string): string {
  const dist = new URL('../dist/', import.meta.url);
  const chunks = readdirSync(dist).filter(name => name.endsWith('.cjs'));
  const [only = '', ...others] = chunks.filter(name =>
    readFileSync(new URL(name, dist), 'utf8').includes(text),
  );
  expect([only === '', others]).toEqual([false, []]);
  return only;
}

/** Runs the built program, with nobody at a terminal and nothing to read or write. */
function run(place: Place, words: readonly string[]): Loaded {
  const { home, temporary } = place;
  const env = {
    HOME: temporary,
    TMPDIR: temporary,
    MENTOR_HOME: home,
    LANG: 'en',
    LOADED: whereToTell(place),
  };
  const args = ['--require', preload, program, ...words];
  expect(spawnSync(process.execPath, args, { env, stdio: 'ignore' }).status).toBe(0);
  return loadedBy(place);
}

/** Begins the intake at a terminal, and stops at its first question. */
async function firstQuestion(place: Place): Promise<Loaded> {
  const line = `stty cols 80 rows 24; exec "${process.execPath}" --require "${preload}" "${program}" intake`;
  const env = { LOADED: whereToTell(place), SHELL: '/bin/sh' };
  const conversation = follow('script', ['-qec', line, '/dev/null'], place, { staysOpen: true, env });
  const { stdin, stdout } = conversation.process;
  let kilobytes: number | undefined;
  stdout?.on('data', text => {
    if (kilobytes !== undefined || !String(text).includes('Enter answer')) return;
    kilobytes = loadedBy(place).kilobytes;
    stdin?.write('\u0003');
  });
  await conversation.ended;
  if (kilobytes === undefined) throw new Error('No question was put.');
  return { kilobytes, modules: loadedBy(place).modules };
}

/** Each takes a while to load, and no command does without a question what they are for. */
const NEVER = ['crypto', 'fs/promises', 'perf_hooks', 'timers/promises', 'child_process', 'worker_threads'];
const FOR_QUESTIONS = ['tty', 'net', 'readline'];

/**
 * What a command loads it takes most of its time to start with: one import that leads to much more is not seen in its work, and felt
 * every day. These are bounds on what is, not aims: something new may well need a higher one.
 */
describe('to start takes no more than what is worked with', () => {
  it.each([
    [['--version'], 3],
    [['--help'], 128],
    [['list'], 148],
    [['log', 'About saying no'], 190],
  ])('for mentor %j: at most %d KB', async (words, most) => {
    const place = await places.empty();
    run(place, ['log', 'Before']);
    rmSync(whereToTell(place));
    const { kilobytes, modules } = run(place, words);
    expect(kilobytes).toBeLessThan(most);
    expect(modules.filter(name => [...NEVER, ...FOR_QUESTIONS].includes(name))).toEqual([]);
  });

  it('reads lists of others with what only that takes', async () => {
    const place = await places.empty();
    const files = (words: readonly string[]) => {
      rmSync(whereToTell(place), { force: true });
      run(place, words);
      return readFileSync(whereToTell(place), 'utf8');
    };
    const parser = chunkWith('NODE_STREAM_INPUT');
    expect(files(['people', 'list'])).not.toContain(parser);
    expect(files(['people', 'add', 'Ann', '--what', 'paints'])).not.toContain(parser);
    run(place, ['intake', '--answers', 'examples/intake.en.json']);
    const list = join(place.temporary, 'mentors.csv');
    writeFileSync(list, 'name,role\nBo,paints\n');
    expect(files(['people', 'find', '--from', list])).toContain(parser);
  });

  it('writes the summary as Markdown without what pages and tables take', async () => {
    const place = await places.empty();
    run(place, ['log', 'Before']);
    const files = (format: string) => {
      rmSync(whereToTell(place), { force: true });
      run(place, ['export', '--format', format]);
      return readFileSync(whereToTell(place), 'utf8');
    };
    const [page, parser] = [chunkWith('Content-Security-Policy'), chunkWith('NODE_STREAM_INPUT')];
    expect(files('html')).toContain(page);
    expect(files('csv')).toContain(parser);
    expect(files('md')).not.toContain(page);
    expect(files('md')).not.toContain(parser);
  });

  describe('at a terminal', () => {
    useTerminal();

    it('for the first question of the intake, whose draft is begun with it: at most 406 KB', async () => {
      const { kilobytes, modules } = await firstQuestion(await places.empty());
      expect(kilobytes).toBeLessThan(406);
      expect(modules.filter(name => NEVER.includes(name))).toEqual([]);
    });
  });
});
