import { homedir, tmpdir, userInfo } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { type SystemClock, systemClock } from './clock.ts';
import { makeId, RANDOM_BYTES } from './domain/ids.ts';
import type { Globals } from './globals.ts';
import {
  catalogueOf,
  demoStoryIn,
  type EverydayWords,
  everydayWordsIn,
  helpWordsIn,
  type Messages,
  sheetWords,
} from './i18n/index.ts';
import type { OpenWorld } from './main.ts';
import { choosePreferences } from './preferences/choose.ts';
import { directFs } from './store/disk/direct-fs.ts';
import type { FileSystem } from './store/disk/file-system.ts';
import { patient } from './store/disk/patient-fs.ts';
import { homeFor } from './store/home.ts';
import { extendLazily, lazy } from './store/lazy.ts';
import { type Disk, isKeptIn, rescuePaths } from './store/paths.ts';
import { glimpseSettings } from './store/settings-glimpse.ts';
import type { Stores, StoresSetup } from './store/stores.ts';
import { personsEditor } from './terminal/editor.ts';
import { type OutStream, terminalIo } from './terminal/io.ts';
import { personsPager } from './terminal/pager.ts';
import type { AskSetup } from './terminal/prompts/setup.ts';
import { showsUnicode } from './terminal/shows-unicode.ts';
import type { Ask } from './world/ask.ts';
import type { Lists } from './world/lists.ts';
import type { Editor, EverydayWorld, Files, Io } from './world.ts';

/** The process as the real world meets it; a test gives streams, a folder and a clock of its own. */
export interface Surroundings {
  /** Standard input, opened when it is first asked for. */
  stdin(): Input;
  /** Whether somebody sits at standard input; known without opening it, and found out when it is asked. */
  readonly stdinIsTTY: boolean;
  readonly stdout: OutStream;
  readonly stderr: OutStream & AskSetup['output'];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  /** The system's folder for temporary files. */
  readonly temporary: string;
  readonly clock: SystemClock;
}

type Input = AskSetup['input'] & AsyncIterable<Uint8Array | string>;

/** Builds the one real world out of a process. */
export function realWorld(around: Surroundings): OpenWorld {
  return async globals => {
    const { stdout, stderr, env, platform, cwd, temporary, clock } = around;
    const home = homeFor({ flag: globals.home, env, platform, homedir: ownFolder(), cwd });
    const settings = glimpseSettings(home);
    const preferences = choosePreferences({ flags: globals, env, settings: settings ?? {} });
    const { language, word, accessible, color, pager, editor } = preferences;
    const words = (await everydayWordsIn(language.value))(word.value);
    const { quiet, noInput } = globals;
    const isPaged = !(quiet || noInput || accessible.value);
    const io = terminalIo({
      ...{ stdout, stderr, quiet, color: color.value, plain: accessible.value },
      isUnicode: showsUnicode({ env, platform }),
      pager: isPaged ? personsPager({ preferred: pager.value, env, platform }) : undefined,
      progress: !globals.json,
      stillBusy: words.program.stillBusy,
      elapsed,
    });
    tellOfZone(clock, io, words);
    if (settings === undefined) io.tell(words.program.settingsNotUsed);
    const disk = { fs: platform === 'win32' ? patient(directFs) : directFs, home, temporary };
    const newId = (at: Date) => makeId(at, randomBytes());
    const setup = {
      clock,
      newId,
      hasModes: platform !== 'win32',
      sheetWords,
      onWait: () => io.tell(words.program.waiting),
    };
    const world: EverydayWorld = {
      words,
      withAllWords: async () => {
        const wordsWith = await catalogueOf(language.value);
        return extendLazily(world, { words: wordsWith(word.value), wordsWith });
      },
      helpWords: () => helpWordsIn(language.value),
      preferences,
      // Whether somebody sits at the terminal takes long to find out, and most commands need not know.
      get isAttended() {
        return isAttended(globals, around);
      },
      io,
      get ask() {
        return noInput ? undefined : askOn(around, io, async () => (await world.withAllWords()).words);
      },
      ...storesIn(disk, setup),
      demos: lazy(async () => {
        const { demosOn } = await import('./store/demo-home.ts');
        return demosOn(disk, { ...setup, language: language.value, story: demoStoryIn });
      }),
      files: lazy(() => filesAt(around, home, () => rescuePaths(home, temporary, newId(clock.now())))),
      lists: lazy(async () => listsAt(around)),
      get editor() {
        return noInput ? undefined : editorOn(around, disk, editor.value);
      },
      sheetWords,
      schemas: lazy(async () => (await import('./store/schema/json-schema.ts')).jsonSchemas),
      clock,
      newId,
      home,
    };
    return world;
  };
}

/** Milliseconds by a clock that nobody sets. `performance` would have to be loaded first. */
function elapsed(): number {
  return process.uptime() * 1000;
}

/** Ids are no secrets: they need only differ, and what makes secrets takes long to start. */
function randomBytes(): Uint8Array {
  return Uint8Array.from({ length: RANDOM_BYTES }, () => Math.random() * 256);
}

/** Days would be those of another place without a word. */
function tellOfZone(clock: SystemClock, io: Io, { program }: EverydayWords): void {
  const { unknownZone } = clock;
  if (unknownZone) io.tell(program.unknownZone({ told: JSON.stringify(unknownZone), taken: clock.zone }));
}

/** The files of the person's own, beside this home. */
async function filesAt(
  { stdin, cwd }: Surroundings,
  home: string,
  refuge: () => readonly string[],
): Promise<Files> {
  const fs = await import('node:fs/promises');
  const { filesOn } = await import('./store/files.ts');
  const isOurs = async (path: string) =>
    isKeptIn(await realPath(fs, home), await realPath(fs, resolve(cwd, path)));
  return {
    ...filesOn(fs, stdin, refuge, isOurs),
    hindrance: async failed => {
      const { hindranceAt } = await import('./store/hindrance.ts');
      const person = { uid: process.getuid?.() ?? null, homedir: ownFolder(), home };
      return hindranceAt(fs, { ...failed, path: resolve(cwd, failed.path) }, person);
    },
  };
}

/** The lists that others keep, and what reads them. */
async function listsAt({ stdin }: Surroundings): Promise<Lists> {
  const { listsOn, openList } = await import('./store/lists/lists.ts');
  return listsOn(path => openList(path, stdin));
}

/** Where a path leads; of one that is not there, where its folder leads. */
async function realPath(fs: Pick<FileSystem, 'realpath'>, path: string): Promise<string> {
  const inItsFolder = async () => join(await fs.realpath(dirname(path)), basename(path));
  return fs
    .realpath(path)
    .catch(inItsFolder)
    .catch(() => path);
}

/** All that is kept in the home, loaded once a command asks for any of it. */
function storesIn(disk: Disk, setup: StoresSetup): Stores {
  let loading: Promise<Stores> | undefined;
  const stores = () => {
    loading ??= import('./store/stores.ts').then(({ storesOn }) => storesOn(disk, setup));
    return loading;
  };
  return {
    journal: lazy(async () => (await stores()).journal),
    backups: lazy(async () => (await stores()).backups),
    doctor: lazy(async () => (await stores()).doctor),
    drafts: lazy(async () => (await stores()).drafts),
    settings: lazy(async () => (await stores()).settings),
    finish: async () => (await loading)?.finish(),
  };
}

/** The process this program runs in. */
export function surroundings(): Surroundings {
  const { stdout, stderr, env, platform } = process;
  return {
    stdin: () => process.stdin,
    get stdinIsTTY() {
      return process.getBuiltinModule('node:tty').isatty(0);
    },
    stdout,
    stderr,
    env,
    platform,
    cwd: currentFolder(),
    temporary: tmpdir(),
    clock: systemClock(env),
  };
}

/** The person's own folder: where HOME is empty or relative, as the system has it, since else it would be another one in each place. */
function ownFolder(): string {
  const told = homedir();
  return isAbsolute(told) ? told : userInfo().homedir;
}

/** The folder one is in; one's home where that folder is gone. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return ownFolder();
  }
}

function isAttended({ quiet, json, noInput }: Globals, around: Surroundings): boolean {
  const { stdout, stderr } = around;
  return !(quiet || json || noInput) && stdout.isTTY === true && stderr.isTTY === true && around.stdinIsTTY;
}

/** A terminal that cannot move its cursor is none to open an editor on that the person did not choose. */
function editorOn(
  { env, platform, stdinIsTTY, stdout, stderr }: Surroundings,
  disk: Disk,
  preferred: string | null,
): Editor | undefined {
  const terminal = stdinIsTTY && stderr.isTTY === true && env['TERM'] !== 'dumb';
  const program = personsEditor({ preferred, platform, terminal, stdoutIsTTY: stdout.isTTY === true });
  if (program === undefined) return undefined;
  return lazy(async () => {
    const { sheetsOn } = await import('./store/sheets.ts');
    const { thisOwner } = await import('./store/lock/owner.ts');
    return sheetsOn({ disk, owner: thisOwner(), program, elapsed });
  });
}

/** Questions go where messages go, so that data on standard output stays data. */
function askOn(around: Surroundings, { err: display }: Io, words: () => Promise<Messages>): Ask | undefined {
  const { stdin, stderr } = around;
  if (!stderr.isTTY || !around.stdinIsTTY) return undefined;
  return lazy(async () => {
    const on = { input: stdin(), output: stderr, display, words: (await words()).prompts };
    if (display.plain) return (await import('./terminal/plain-ask.ts')).plainAsk(on);
    return (await import('./terminal/prompts.ts')).promptsOn(on);
  });
}
