import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import { type Hindrance, Refusal } from '../../src/domain/problem.ts';
import { noProgress } from '../../src/domain/progress.ts';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import { catalogueOf, type Language } from '../../src/i18n/index.ts';
import { sheet as nl } from '../../src/i18n/nl/sheet.ts';
import { main } from '../../src/main.ts';
import type { Ink, Look } from '../../src/render/look.ts';
import { backupsOn } from '../../src/store/backups/backups.ts';
import { fileDoctor } from '../../src/store/doctor/doctor.ts';
import { thisOwner } from '../../src/store/lock/owner.ts';
import type { Disk } from '../../src/store/paths.ts';
import { jsonSchemas } from '../../src/store/schema/json-schema.ts';
import { settingsStore } from '../../src/store/settings.ts';
import type { Ask } from '../../src/world/ask.ts';
import type { Drafts } from '../../src/world/drafts.ts';
import type { Backups, Doctor, JournalStore } from '../../src/world/journal.ts';
import type { Editor, Files, Settings, Store, World } from '../../src/world.ts';
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
  readonly language?: Language;
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
}

/** Friday 20 November 2026, a little after noon in Amsterdam. */
export const NOW = new Date('2026-11-20T11:30:00.000Z');
export const TODAY = '2026-11-20';
export const ZONE = 'Europe/Amsterdam';

/** No process lives but this one; sheets may be in either language. */
const sheets = { owner: thisOwner(), sheetWords: [en, nl] };

/** A person at a fixed moment, with ids that count up. */
export function person(journal: Journal = emptyJournal): Person {
  const disk = memoryDisk();
  const lock = turns();
  const clock = { now: () => NOW, today: () => TODAY, zone: ZONE };
  const newId = countingIds();
  const changeIds = countingIds();
  const journalStore = holding(
    journal,
    journalOn(disk, () => NOW, changeIds),
  );
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
  return {
    ...kept,
    run: async (
      args,
      { ask, editor, refusal, hindrance, stdin = '', columns = 80, language = 'en' } = {},
    ) => {
      const written = { out: '', err: '' };
      const code = await main(
        args,
        async globals => {
          const spoken = globals.language ?? language;
          const catalogue = await catalogueOf(spoken);
          const { mentorWord = 'mentor' } = await kept.settings.read().catch((): Settings => ({}));
          const write = (stream: 'out' | 'err') => (text: string) => {
            written[stream] += `${text}\n`;
          };
          const look = plainLook(columns);
          const tell = globals.quiet ? () => {} : write('err');
          return {
            ...(refusal === undefined ? kept : refusing(kept, refusal)),
            words: catalogue(mentorWord),
            wordsWith: catalogue,
            io: {
              print: write('out'),
              page: async text => write('out')(text),
              busy: (_doing, work) => work(noProgress),
              tell,
              complain: write('err'),
              handBack: write('err'),
              delivered: async () => {},
              out: look,
              err: look,
            },
            ask: globals.noInput ? undefined : ask,
            files: { ...filesIn(kept.files, stdin), hindrance: async () => hindrance ?? null },
            editor,
            schemas: jsonSchemas,
            clock,
            newId,
            home: disk.home,
          };
        },
        '1.2.3',
      );
      return { code, ...written };
    },
  };
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
    update: (doing, change, onProgress) => filled().then(() => store.update(doing, change, onProgress)),
    updateLatest: (doing, change) => filled().then(() => store.updateLatest(doing, change)),
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

/** A look without colour. */
export function plainLook(columns = 80): Look {
  const same = (text: string) => text;
  const ink: Ink = { accent: same, quiet: same, strong: same, warning: same };
  return { columns, ink, plain: false };
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
      files.set(path, text);
    },
    rescue: async text => {
      if (files.get('disk') === 'full') return null;
      files.set('/tmp/rescued.json', text);
      return '/tmp/rescued.json';
    },
  };
}
