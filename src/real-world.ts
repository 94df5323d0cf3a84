import * as fs from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isatty } from 'node:tty';
import { systemClock } from './clock.ts';
import { makeId, RANDOM_BYTES } from './domain/ids.ts';
import { mentorWordIn } from './domain/mentor-word.ts';
import type { Globals } from './globals.ts';
import { catalogueOf, type Language, languageOf, type Messages } from './i18n/index.ts';
import type { OpenWorld } from './main.ts';
import { makeFolder } from './store/disk/folders.ts';
import { patient } from './store/disk/patient-fs.ts';
import { filesOn } from './store/files.ts';
import type { Disk } from './store/journal/layout.ts';
import type { Kept, KeptSetup } from './store/kept.ts';
import { later } from './store/later.ts';
import { fileNames, homeFor, isKeptIn, refugeFrom } from './store/place.ts';
import { terminalAsk } from './terminal/ask.ts';
import { personsEditor } from './terminal/editor.ts';
import { type OutStream, terminalIo } from './terminal/io.ts';
import { plainAsk } from './terminal/plain-ask.ts';
import type { AskSetup } from './terminal/prompts/setup.ts';
import type { Ask } from './world/ask.ts';
import type { Clock, Editor, Io, Settings } from './world.ts';

/** The process as the real world meets it; a test gives streams, a folder and a clock of its own. */
export interface Surroundings {
  /** Standard input, opened when it is first asked for. */
  stdin(): Input;
  /** Whether somebody sits at standard input; known without opening it. */
  readonly stdinIsTTY: boolean;
  readonly stdout: OutStream;
  readonly stderr: OutStream & AskSetup['output'];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  readonly clock: Clock;
}

type Input = AskSetup['input'] & AsyncIterable<Uint8Array | string>;

/** Builds the one real world out of a process. The only place that says "new". */
export function realWorld(around: Surroundings): OpenWorld {
  return async globals => {
    const { stdin, stdout, stderr, env, platform, cwd, clock } = around;
    const home = homeFor({ flag: globals.home, env, platform, homedir: homedir(), cwd });
    const { language, mentorWord } = await spoken(globals, env, join(home, fileNames.settings));
    const catalogue = await catalogueOf(language);
    const plain = isPlain(globals, env);
    const io = terminalIo({ stdout, stderr, env, quiet: globals.quiet, noColor: globals.noColor, plain });
    const words = catalogue(mentorWord);
    const newId = (at: Date) => makeId(at, crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));
    return {
      words,
      wordsWith: catalogue,
      io,
      ask: globals.noInput ? undefined : askOn(around, io, words),
      ...keptIn(
        { fs: platform === 'win32' ? patient(fs) : fs, home },
        { clock, newId, hasModes: platform !== 'win32', onWait: () => io.tell(words.safekeeping.waiting) },
      ),
      files: filesOn(
        fs,
        stdin,
        () => refugeFrom(home, tmpdir(), newId(clock.now())),
        async path => isKeptIn(await realPath(home), await realPath(resolve(cwd, path))),
      ),
      editor: globals.noInput ? undefined : editorOn(around, home),
      clock,
      newId,
      home,
    };
  };
}

/** Where a path leads; of one that is not there, where its folder leads. */
async function realPath(path: string): Promise<string> {
  const inItsFolder = async () => join(await fs.realpath(dirname(path)), basename(path));
  return fs
    .realpath(path)
    .catch(inItsFolder)
    .catch(() => path);
}

/** All that is kept in the home, loaded once a command asks for any of it. */
function keptIn(disk: Disk, setup: KeptSetup): Kept {
  let loading: Promise<Kept> | undefined;
  const kept = () => {
    loading ??= import('./store/kept.ts').then(({ keptOn }) => keptOn(disk, setup));
    return loading;
  };
  return {
    journal: later(async () => (await kept()).journal),
    backups: later(async () => (await kept()).backups),
    doctor: later(async () => (await kept()).doctor),
    intakeDraft: later(async () => (await kept()).intakeDraft),
    reflectionDraft: later(async () => (await kept()).reflectionDraft),
    settings: later(async () => (await kept()).settings),
  };
}

/** The process this program runs in. */
export function surroundings(): Surroundings {
  const { stdout, stderr, env, platform } = process;
  return {
    stdin: () => process.stdin,
    stdinIsTTY: isatty(0),
    stdout,
    stderr,
    env,
    platform,
    cwd: currentFolder(),
    clock: systemClock(env),
  };
}

/** The folder one is in; one's home where that folder is gone. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return homedir();
  }
}

/**
 * Flag before setting before environment. Settings that cannot be read decide nothing here: the commands that need
 * them refuse, in a language that the environment asks for.
 */
async function spoken(
  { language }: Globals,
  env: Surroundings['env'],
  path: string,
): Promise<{ language: Language; mentorWord: string }> {
  const settings = await settingsAt(path).catch((): Settings => ({}));
  const around = languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
  return {
    language: language ?? settings.language ?? around ?? 'en',
    mentorWord: mentorWordIn(settings.mentorWord ?? '') ?? 'mentor',
  };
}

async function settingsAt(path: string): Promise<Settings> {
  await fs.access(path);
  const { readSettings } = await import('./store/settings-store.ts');
  return readSettings(fs, path);
}

function isPlain({ accessible }: Globals, env: Surroundings['env']): boolean {
  const wish = env['MENTOR_ACCESSIBLE'] || env['ACCESSIBLE'];
  return (
    accessible || env['TERM'] === 'dumb' || (wish !== undefined && !['', '0', 'false', 'no'].includes(wish))
  );
}

/** A terminal that cannot move its cursor is none to open an editor on that the person did not choose. */
function editorOn(
  { env, platform, stdinIsTTY, stdout, stderr }: Surroundings,
  home: string,
): Editor | undefined {
  const terminal = stdinIsTTY && stderr.isTTY === true && env['TERM'] !== 'dumb';
  const makeHome = () => makeFolder(fs, home);
  const owner = async () => (await import('./store/lock/owner.ts')).thisOwner();
  return personsEditor({
    env,
    platform,
    terminal,
    home,
    makeHome,
    owner,
    stdoutIsTTY: stdout.isTTY === true,
  });
}

/** Questions go where messages go, so that data on standard output stays data. */
function askOn({ stdin, stdinIsTTY, stderr }: Surroundings, io: Io, words: Messages): Ask | undefined {
  if (!stdinIsTTY || !stderr.isTTY) return undefined;
  const on = { input: stdin(), output: stderr, look: io.err, words: words.prompts };
  return io.err.plain ? plainAsk(on) : terminalAsk(on);
}
