import type { Program } from '../../src/cli/command-tree.ts';
import { dayAt } from '../../src/domain/calendar/days.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { type Hindrance, Refusal } from '../../src/domain/problem.ts';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import {
  catalogueOf,
  demoStoryIn,
  everydayWordsIn,
  helpWordsIn,
  type Language,
  type Spoken,
} from '../../src/i18n/index.ts';
import { sheet as nl } from '../../src/i18n/nl/sheet.ts';
import { main } from '../../src/main.ts';
import { choosePreferences } from '../../src/preferences/choose.ts';
import type { Settings } from '../../src/preferences.ts';
import { runProgram } from '../../src/program.ts';
import type { Display, Style } from '../../src/render/terminal/display.ts';
import { backupsOn } from '../../src/store/backups/backups.ts';
import { demosOn } from '../../src/store/demo-home.ts';
import { fileDoctor } from '../../src/store/doctor/doctor.ts';
import { listsOn } from '../../src/store/lists/lists.ts';
import { thisOwner } from '../../src/store/lock/owner.ts';
import type { Disk } from '../../src/store/paths.ts';
import { jsonSchemas } from '../../src/store/schema/json-schema.ts';
import { settingsStore } from '../../src/store/settings.ts';
import type { Ask } from '../../src/world/ask.ts';
import type { Drafts } from '../../src/world/drafts.ts';
import type { Backups, Doctor, JournalStore } from '../../src/world/journal.ts';
import type { Editor, EverydayWorld, Files, Store, World } from '../../src/world.ts';
import { plainDisplay } from './display.ts';
import { countingIds, draftsOn, journalOn, memoryDisk, turns } from './kept.ts';

/** What one run of the program left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What may differ from one run to the next. */
export interface Circumstances {
  readonly ask?: Ask;
  readonly editor?: Editor;
  /** What every attempt to keep something is refused with. */
  readonly refusal?: Refusal;
  /** What is seen to be in the way of a file. */
  readonly hindrance?: Hindrance;
  readonly stdin?: string;
  readonly columns?: number;
  /** That of their computer. */
  readonly language?: Language;
  /** What strong text looks like, where there is colour. */
  readonly strong?: Style['strong'];
  /** A language that the program does not have, to be spoken in place of theirs. */
  readonly spoken?: Spoken;
  /** Other commands than those of mentor. */
  readonly program?: Program;
}

/** A person with a journal in memory, whose commands run in this process. */
export interface Person {
  run(args: readonly string[], circumstances?: Circumstances): Promise<Run>;
  readonly journal: JournalStore;
  readonly settings: Store<Settings>;
  readonly drafts: Drafts;
  readonly doctor: Doctor;
  readonly backups: Backups;
  /** Where all that is kept lies. */
  readonly disk: Disk;
  /** Files that the person has beside the journal, by path. */
  readonly files: Map<string, string>;
  /** All that was complained of so far, in `err` too. */
  readonly complaints: readonly string[];
}

/** Friday 20 November 2026, a little after noon in Amsterdam. */
export const NOW = new Date('2026-11-20T11:30:00.000Z');
export const TODAY = '2026-11-20';
export const ZONE = 'Europe/Amsterdam';

/** No process lives but this one; sheets may be in either language. */
const sheets = { owner: thisOwner(), sheetWords: async () => [en, nl] };

/** A person at a fixed moment, or at that of a clock that is set, with ids that count up. */
export function person(journal: Journal = emptyJournal, now: () => Date = () => NOW): Person {
  const disk = memoryDisk();
  const lock = turns();
  const clock = { now, today: () => dayAt(now().toISOString(), ZONE), zone: ZONE };
  const newId = countingIds();
  const changeIds = countingIds();
  const journalStore = holding(journal, journalOn(disk, now, changeIds));
  const kept = {
    journal: journalStore,
    backups: backupsOn(disk, journalStore.incoming),
    doctor: after(
      () => journalStore.read(),
      fileDoctor({ disk, lock, clock, newId: changeIds, hasModes: true, isInUse: async () => false, sheets }),
    ),
    disk,
    settings: settingsStore(disk, lock),
    drafts: draftsOn(disk),
    files: new Map<string, string>(),
  };
  const complaints: string[] = [];
  return {
    ...kept,
    complaints,
    run: async (
      args,
      {
        ask,
        editor,
        refusal,
        hindrance,
        stdin = '',
        columns = 80,
        language = 'en',
        strong,
        spoken,
        program,
      } = {},
    ) => {
      const written = { out: '', err: '' };
      const code = await main(
        args,
        async globals => {
          const settings = await kept.settings.read().catch((): Settings => ({}));
          const env = { LANG: language, ...(editor !== undefined && { EDITOR: 'ed' }) };
          const preferences = choosePreferences({ flags: globals, env, settings });
          const { language: chosen, word } = preferences;
          const { everyday, wordsWith, helpWords } = await wordsIn(chosen.value, spoken);
          const write = (stream: 'out' | 'err') => (text: string) => {
            written[stream] += `${text}\n`;
          };
          const display = strong === undefined ? plainDisplay(columns) : lookWith(strong, columns);
          const tell = globals.quiet ? () => {} : write('err');
          const world: EverydayWorld = {
            ...(refusal === undefined ? kept : refusing(kept, refusal)),
            preferences,
            isAttended: ask !== undefined && !(globals.json || globals.quiet || globals.noInput),
            words: everyday(word.value),
            withAllWords: async () => ({ ...world, words: wordsWith(word.value), wordsWith }),
            helpWords,
            io: {
              print: write('out'),
              page: async text => write('out')(text),
              busy: (_doing, work) => work(() => {}),
              tell,
              complain: text => {
                complaints.push(text);
                write('err')(text);
              },
              handBack: write('err'),
              delivered: async () => {},
              out: display,
              err: display,
            },
            ask: globals.noInput ? undefined : ask,
            files: { ...filesIn(kept.files, stdin), hindrance: async () => hindrance ?? null },
            lists: listsOn(async path => ({
              chunks: bytesOf(await filesIn(kept.files, stdin).read(path)),
              size: null,
            })),
            editor,
            demos: demosOn(disk, {
              ...{ clock, newId, hasModes: true, sheetWords: sheets.sheetWords, onWait: () => {} },
              ...{ language: chosen.value, story: spoken?.demo ?? demoStoryIn },
            }),
            sheetWords: sheets.sheetWords,
            schemas: jsonSchemas,
            clock,
            newId,
            home: disk.home,
            finish: async () => {},
          };
          return world;
        },
        '1.2.3',
        (words, world, globals, version) => runProgram(words, world, globals, version, program),
      );
      return { code, ...written };
    },
  };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function wordsIn(language: Language, spoken: Spoken | undefined) {
  const [everyday, wordsWith] = await Promise.all([
    spoken?.everyday() ?? everydayWordsIn(language),
    spoken?.sentences() ?? catalogueOf(language),
  ]);
  return { everyday, wordsWith, helpWords: spoken?.help ?? (() => helpWordsIn(language)) };
}

type Kept = Pick<World, 'journal' | 'drafts' | 'settings'>;

/** The same stores on a disk that takes nothing any more. */
function refusing<K extends Kept>(kept: K, refusal: Refusal): K {
  const update = async () => {
    throw refusal;
  };
  const drafts: Drafts = {
    ...kept.drafts,
    begin: async conversation => ({ ...(await kept.drafts.begin(conversation)), save: update }),
  };
  const journal = { ...kept.journal, update, updateLatest: update };
  return { ...kept, journal, drafts, settings: { ...kept.settings, update } };
}

/** The store, with this journal in it before it is first used. */
function holding(journal: Journal, store: JournalStore): JournalStore {
  let filling: Promise<unknown> | undefined;
  const filled = async () => {
    filling ??= journal === emptyJournal ? Promise.resolve() : store.update('import', () => journal);
    await filling;
  };
  return {
    read: () => filled().then(() => store.read()),
    latestIntake: () => filled().then(() => store.latestIntake()),
    since: day => filled().then(() => store.since(day)),
    newest: (selection, most) => filled().then(() => store.newest(selection, most)),
    update: (kind, change, onProgress) => filled().then(() => store.update(kind, change, onProgress)),
    updateLatest: (kind, change) => filled().then(() => store.updateLatest(kind, change)),
    history: () => filled().then(() => store.history()),
    undo: () => filled().then(() => store.undo()),
    redo: () => filled().then(() => store.redo()),
    forget: ids => filled().then(() => store.forget(ids)),
    incoming: store.incoming,
  };
}

/** The doctor, who finds the home as it is once this has been tried. */
function after(first: () => Promise<unknown>, { examine, waiting, repair }: Doctor): Doctor {
  const tried = () => first().catch(() => undefined);
  return {
    examine: onProgress => tried().then(() => examine(onProgress)),
    waiting: () => tried().then(waiting),
    repair: how => tried().then(() => repair(how)),
  };
}

function lookWith(strong: Style['strong'], columns: number): Display {
  const display = plainDisplay(columns);
  return { ...display, style: { ...display.style, strong } };
}

function filesIn(files: Map<string, string>, stdin: string): Omit<Files, 'hindrance'> {
  return {
    read: async path => {
      const text = path === '-' ? stdin : files.get(path);
      if (text === undefined) throw new Refusal({ kind: 'file-not-found', path });
      return text;
    },
    write: async (path, text, { replace }) => {
      if (files.has(path) && !replace) throw new Refusal({ kind: 'file-exists', path });
      if (files.get('disk') === 'full') {
        throw new Refusal({ kind: 'file-failed', path, operation: 'write', code: 'ENOSPC' });
      }
      files.set(path, text);
    },
    refuseUnwritable: async (path, { replace }) => {
      if (files.has(path) && !replace) throw new Refusal({ kind: 'file-exists', path });
    },
    rescue: async text => {
      if (files.get('disk') === 'full') return null;
      files.set('/tmp/rescued.json', text);
      return '/tmp/rescued.json';
    },
  };
}
