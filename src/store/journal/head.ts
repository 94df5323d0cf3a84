import * as v from 'valibot';
import type { Edit } from '../../domain/history/edits.ts';
import type { Change, Doing, History } from '../../domain/history/history.ts';
import { emptyHistory } from '../../domain/history/history.ts';
import { type Journal, type JournalRecord, LISTS } from '../../domain/journal.ts';
import { checked } from '../checked.ts';
import { type Decoded, decode } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { journalMigrations, upgraded } from '../migrations.ts';
import { id, openWord } from '../schema/parts.ts';
import { journalSchema } from '../schema.ts';
import { backupsPath, type Disk, headHeader, headPath, namesIn, yearsIn } from './layout.ts';

/**
 * What `journal.json` holds: the one place that says what the journal is. A change is kept from the moment at which
 * this file is replaced; the files of the years follow.
 */
export interface Head {
  /** The checksum of the file itself; null where there is none yet. */
  readonly checksum: string | null;
  readonly years: Readonly<Record<string, YearEntry>>;
  /** Which side of the history the latest change is on; null where the years need nothing of it any more. */
  readonly latest: 'done' | 'undone' | null;
  readonly history: History;
}

/** A year as the head knows it. */
export interface YearEntry {
  /** The checksum of the file that goes with this head. */
  readonly checksum: string;
  /** That of the file it takes the place of; null for no file, absent where the latest change left the year alone. */
  readonly replaces?: string | null;
  readonly sessions: number;
  readonly intakes: number;
  /** The latest day of a meeting; null where there is none. */
  readonly latestDay: string | null;
}

/** A journal of version 1: all of it in the one file, and nothing to undo. */
export interface Legacy {
  readonly journal: Journal;
  readonly bytes: Uint8Array;
}

export const emptyHead: Head = { checksum: null, years: {}, latest: null, history: emptyHistory };

/**
 * The head; an empty one where nothing was kept yet, and a legacy journal where the file is of version 1. Refuses with
 * `journal-damaged` also where the file is missing and years or backups are there that it should tell of.
 */
export async function readHead(disk: Disk): Promise<Head | Legacy> {
  const path = headPath(disk);
  const bytes = await readBytes(disk.fs, path);
  if (bytes !== undefined) return headOrLegacy(bytes, path);
  if (!(await hasMore(disk))) return emptyHead;
  const late = await readBytes(disk.fs, path);
  // Years without a head: there is one by now where somebody has just kept the first change of all.
  if (late === undefined) throw damaged(path, { kind: 'missing' });
  return headOrLegacy(late, path);
}

/** What a head says, as it stands in the file. */
export function headBody({ years, latest, history }: Head): object {
  return { years, latest, ...history };
}

export function isLegacy(head: Head | Legacy): head is Legacy {
  return 'journal' in head;
}

function headOrLegacy(bytes: Uint8Array, path: string): Head | Legacy {
  const decoded = decode(bytes, headHeader, path);
  return decoded.version === 1 ? { journal: legacyJournal(decoded, path), bytes } : headIn(decoded, path);
}

function legacyJournal({ body, version }: Decoded, path: string): Journal {
  const journal = checked(journalSchema, upgraded(body, version, journalMigrations), path);
  for (const list of LISTS) checkIds(journal[list], path);
  return journal;
}

function headIn({ body, checksum }: Decoded, path: string): Head {
  const { done, undone, years, latest } = checked(headSchema, body, path);
  return { checksum, years, latest, history: { done, undone } };
}

/** Refuses with `journal-damaged` an id that occurs twice in one list. */
export function checkIds(records: readonly JournalRecord[], path: string): void {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw damaged(path, { kind: 'repeated-id', id });
    ids.add(id);
  }
}

/** Whether there is anything that only a journal leaves behind. */
async function hasMore(disk: Disk): Promise<boolean> {
  if ((await yearsIn(disk)).length > 0) return true;
  const names = await namesIn(disk.fs, backupsPath(disk));
  return names.some(name => /^\d{4}-\d\d-\d\d\.json$/.test(name));
}

const identified = v.looseObject({ id });
const record = v.custom<JournalRecord>(value => v.is(identified, value));

const edits: v.GenericSchema<unknown, Edit[]> = v.array(
  v.object({ list: v.picklist(LISTS), id, before: v.nullable(record), after: v.nullable(record) }),
);

export const changeSchema = v.object({ edits });

const change: v.GenericSchema<unknown, Change> = v.looseObject({
  id,
  at: v.string(),
  doing: openWord<Doing>(),
  size: v.number(),
  ids: v.nullable(v.array(id)),
  edits: v.nullable(edits),
});

const yearEntry: v.GenericSchema<unknown, YearEntry> = v.looseObject({
  checksum: v.string(),
  replaces: v.exactOptional(v.nullable(v.string())),
  sessions: v.number(),
  intakes: v.number(),
  latestDay: v.nullable(v.string()),
});

const headSchema = v.looseObject({
  years: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), yearEntry),
  latest: v.nullable(v.picklist(['done', 'undone'])),
  done: v.array(change),
  undone: v.array(change),
});
