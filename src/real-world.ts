import * as fs from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isatty } from 'node:tty';
import { type SystemClock, systemClock } from './clock.ts';
import { makeId, RANDOM_BYTES } from './domain/ids.ts';
import { mentorWordIn } from './domain/mentor-word.ts';
import type { Globals } from './globals.ts';
import { catalogueOf, type Language, languageOf, type Messages } from './i18n/index.ts';
import type { OpenWorld } from './main.ts';
import { patient } from './store/disk/patient-fs.ts';
import { filesOn } from './store/files.ts';
import { homeFor } from './store/home.ts';
import { later } from './store/later.ts';
import { type Disk, isKeptIn, rescuePaths, settingsPath } from './store/paths.ts';
import type { Stores, StoresSetup } from './store/stores.ts';
import { terminalAsk } from './terminal/ask.ts';
import { personsEditor } from './terminal/editor.ts';
import { type OutStream, terminalIo } from './terminal/io.ts';
import { type Pager, personsPager } from './terminal/pager.ts';
import type { AskSetup } from './terminal/prompts/setup.ts';
import type { Ask } from './world/ask.ts';
import type { Editor, Files, Io, Settings } from './world.ts';

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
  /** The system's folder for temporary files. */
  readonly temporary: string;
  readonly clock: SystemClock;
  /** The person's pager. */
  readonly pager: Pager | undefined;
}

type Input = AskSetup['input'] & AsyncIterable<Uint8Array | string>;

/** Builds the one real world out of a process. The only place that says "new". */
export function realWorld(around: Surroundings): OpenWorld {
  return async globals => {
    const { stdout, stderr, env, platform, cwd, temporary, clock } = around;
    const home = homeFor({ flag: globals.home, env, platform, homedir: homedir(), cwd });
    const { language, mentorWord } = await spoken(globals, env, home);
    const catalogue = await catalogueOf(language);
    const plain = isPlain(globals, env);
    const pager = globals.quiet || globals.noInput || plain ? undefined : around.pager;
    const words = catalogue(mentorWord);
    const { quiet, noColor } = globals;
    const io = terminalIo({
      ...{ stdout, stderr, env, quiet, noColor, plain, pager },
      progress: !globals.json,
      stillBusy: words.program.stillBusy,
      elapsed: () => performance.now(),
    });
    tellOfZone(clock, io, words);
    const disk = { fs: platform === 'win32' ? patient(fs) : fs, home, temporary };
    const newId = (at: Date) => makeId(at, crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));
    return {
      words,
      wordsWith: catalogue,
      io,
      ask: globals.noInput ? undefined : askOn(around, io, words),
      ...storesIn(disk, {
        clock,
        newId,
        hasModes: platform !== 'win32',
        sheetWords: words.sheet.known,
        onWait: () => io.tell(words.safekeeping.waiting),
      }),
      files: filesAt(around, home, () => rescuePaths(home, temporary, newId(clock.now()))),
      editor: globals.noInput ? undefined : editorOn(around, disk),
      schemas: later(async () => (await import('./store/schema/json-schema.ts')).jsonSchemas),
      clock,
      newId,
      home,
    };
  };
}

/** Days would be those of another place without a word. */
function tellOfZone(clock: SystemClock, io: Io, { program }: Messages): void {
  const { unknownZone } = clock;
  if (unknownZone) io.tell(program.unknownZone({ told: JSON.stringify(unknownZone), taken: clock.zone }));
}

/** The files of the person's own, beside this home. */
function filesAt({ stdin, cwd }: Surroundings, home: string, refuge: () => readonly string[]): Files {
  const isOurs = async (path: string) => isKeptIn(await realPath(home), await realPath(resolve(cwd, path)));
  return {
    ...filesOn(fs, stdin, refuge, isOurs),
    hindrance: async failed => {
      const { hindranceAt } = await import('./store/hindrance.ts');
      const person = { uid: process.getuid?.() ?? null, homedir: homedir(), home };
      return hindranceAt(fs, { ...failed, path: resolve(cwd, failed.path) }, person);
    },
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
function storesIn(disk: Disk, setup: StoresSetup): Stores {
  let loading: Promise<Stores> | undefined;
  const stores = () => {
    loading ??= import('./store/stores.ts').then(({ storesOn }) => storesOn(disk, setup));
    return loading;
  };
  return {
    journal: later(async () => (await stores()).journal),
    backups: later(async () => (await stores()).backups),
    doctor: later(async () => (await stores()).doctor),
    drafts: later(async () => (await stores()).drafts),
    settings: later(async () => (await stores()).settings),
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
    temporary: tmpdir(),
    clock: systemClock(env),
    pager: personsPager({ env, platform }),
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
  home: string,
): Promise<{ language: Language; mentorWord: string }> {
  const settings = await settingsIn(home).catch((): Settings => ({}));
  const around = languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
  return {
    language: language ?? settings.language ?? around ?? 'en',
    mentorWord: mentorWordIn(settings.mentorWord ?? '') ?? 'mentor',
  };
}

async function settingsIn(home: string): Promise<Settings> {
  await fs.access(settingsPath({ home }));
  const { readSettings } = await import('./store/settings.ts');
  return readSettings({ fs, home });
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
  disk: Disk,
): Editor | undefined {
  const terminal = stdinIsTTY && stderr.isTTY === true && env['TERM'] !== 'dumb';
  const program = personsEditor({ env, platform, terminal, stdoutIsTTY: stdout.isTTY === true });
  if (program === undefined) return undefined;
  return later(async () => {
    const { sheetsOn } = await import('./store/sheets.ts');
    const { thisOwner } = await import('./store/lock/owner.ts');
    return sheetsOn({ disk, owner: thisOwner(), program, elapsed: () => performance.now() });
  });
}

/** Questions go where messages go, so that data on standard output stays data. */
function askOn({ stdin, stdinIsTTY, stderr }: Surroundings, io: Io, words: Messages): Ask | undefined {
  if (!stdinIsTTY || !stderr.isTTY) return undefined;
  const on = { input: stdin(), output: stderr, look: io.err, words: words.prompts };
  if (!io.err.plain) return terminalAsk(on);
  return later(async () => (await import('./terminal/plain-ask.ts')).plainAsk(on));
}
