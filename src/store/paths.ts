import { join, relative, sep } from 'node:path';
import type { SheetKey } from '../world.ts';
import type { FileSystem, ReadableFileSystem } from './disk/file-system.ts';

/** Where a journal lives: a file system, and the home, the folder that holds everything. */
export interface Disk {
  readonly fs: FileSystem;
  readonly home: string;
}

/** The same for those who only read. */
export interface ReadableDisk {
  readonly fs: ReadableFileSystem;
  readonly home: string;
}

/** The documents beside the journal. */
export const documentNames = {
  settings: 'settings.json',
  intakeDraft: 'intake-draft.json',
  reflectionDraft: 'reflection-draft.json',
} as const;
export type DocumentName = keyof typeof documentNames;

/** The name of the journal's file. */
export const JOURNAL = 'journal.json';
const FOLDERS = { years: 'years', changes: 'changes', backups: 'backups', quarantine: 'quarantine' } as const;
export type FolderName = keyof typeof FOLDERS;

/** The journal: the latest records, and which closed parts and changes go with them. */
export function journalPath({ home }: Pick<Disk, 'home'>): string {
  return join(home, JOURNAL);
}

export function documentPath({ home }: Pick<Disk, 'home'>, name: DocumentName): string {
  return join(home, documentNames[name]);
}

export function folderPath({ home }: Pick<Disk, 'home'>, name: FolderName): string {
  return join(home, FOLDERS[name]);
}

/** All folders of ours in the home. */
export function folderPaths(disk: Pick<Disk, 'home'>): readonly string[] {
  return FOLDER_NAMES.map(name => folderPath(disk, name));
}

const FOLDER_NAMES = Object.keys(FOLDERS) as readonly FolderName[];

/** The name of a closed part of the journal, which tells the year in which its records were made and, by its checksum, what it holds. */
export function partName(year: string, checksum: string): string {
  return `${year}-${checksum}.json`;
}

/** The year and the checksum in the name of a closed part; undefined for any other name. */
export function partIn(name: string): { readonly year: string; readonly checksum: string } | undefined {
  const [, year, checksum] = /^(\d{4})-([0-9a-f]{8})\.json$/.exec(name) ?? [];
  return year === undefined || checksum === undefined ? undefined : { year, checksum };
}

/** A closed part where it belongs, or its copy among the backups: both have the same name. */
export function partPath(
  disk: Pick<Disk, 'home'>,
  name: string,
  among: 'years' | 'backups' = 'years',
): string {
  return join(folderPath(disk, among), name);
}

/** What one change did, which undo needs. */
export function changePath(disk: Pick<Disk, 'home'>, id: string): string {
  return join(folderPath(disk, 'changes'), `${id}.json`);
}

/** The id of the change in a file of this name; undefined for any other name. */
export function changeIdIn(name: string): string | undefined {
  return /^([^.].*)\.json$/s.exec(name)?.[1];
}

/** The rolling backup of one day (yyyy-MM-dd). */
export function backupPath(disk: Pick<Disk, 'home'>, day: string): string {
  return join(folderPath(disk, 'backups'), `${day}.json`);
}

/** The day of the rolling backup of this name; undefined for any other name. */
export function backupDayIn(name: string): string | undefined {
  return /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1];
}

/** Where a text may go that could not be kept: the home, and where that takes nothing, the system's place for such things. */
export function rescuePaths(home: string, temporary: string, id: string): readonly string[] {
  return [home, temporary].map(folder => join(folder, `mentor-rescued-${id}.json`));
}

export function isRescued(name: string): boolean {
  return /^mentor-rescued-.+\.json$/s.test(name);
}

/** A file of this name, being written beside the one that it is to replace. No two are alike, or two processes could spoil each other's file. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}-${nonce()}.tmp`;
}

/** The file that is written under such a name, and the number of the process that does; undefined for any other name. */
export function temporaryIn(name: string): { readonly target: string; readonly pid: string } | undefined {
  const [, target, pid] = /^\.(.+\.(?:json|md))\.(\d+)-[0-9a-z]+\.tmp$/s.exec(name) ?? [];
  return target === undefined || pid === undefined ? undefined : { target, pid };
}

/**
 * The name of a flag of the lock, `.lock-<ticket>-<pid>-<start>-<machine>-<nonce>`: all there is to know of it, so that it
 * is never there without. Nobody has had it before, and a lower one came earlier. `ticket` is in milliseconds.
 */
export function flagName(ticket: number, owner: string): string {
  return `.lock-${ticket.toString(36).padStart(9, '0')}-${owner}-${nonce()}`;
}

/** The owner that a flag's name tells of; undefined for a name that is not one of ours. */
export function flagOwnerIn(name: string): string | undefined {
  return /^\.lock-[0-9a-z]{9}-(\d+-\d+-[0-9a-f]{8})-[0-9a-z]+$/.exec(name)?.[1];
}

/**
 * The sheet in which a reflection is written, a new one where there is no key, or the one beside it with this number, from 1. Another
 * name for every id, also where large and small letters are the same, and none that leads elsewhere.
 */
export function sheetName(key: SheetKey | null, number = 1): string {
  const stem = key === null ? 'reflection' : versionStem(key);
  return number === 1 ? `${stem}.md` : `${stem}-${number}.md`;
}

/** Whether a file has the name of a sheet of that reflection, of whichever version of it. */
export function isSheetOf(id: string, name: string): boolean {
  return name.startsWith(`${sheetStem(id)}.`) && name.endsWith('.md');
}

/** Whether a file has the name of a sheet of the same reflection, made from another version of it. */
export function isOutdatedSheet(key: SheetKey, name: string): boolean {
  const isSame = ['.', '-'].some(next => name.startsWith(`${versionStem(key)}${next}`));
  return isSheetOf(key.id, name) && !isSame;
}

/**
 * Whether a file may hold what stood on a sheet of that reflection, by its name: the sheet, one half-written, the mark of a
 * process that has it open, and what editors leave beside it, such as `.edit-….md.swp`, `edit-….md~` and `#edit-….md#`.
 */
export function isTraceOf(id: string, name: string): boolean {
  return name.replace(/^[.#]+/, '').startsWith(`${sheetStem(id)}.`);
}

/** Whether a file has the name of the sheet of a new reflection. */
export function isNewSheet(name: string): boolean {
  return /^reflection(?:-\d+)?\.md$/.test(name);
}

export function isSheet(name: string): boolean {
  return isNewSheet(name) || /^edit-.+\.md$/s.test(name);
}

function versionStem({ id, version }: SheetKey): string {
  return `${sheetStem(id)}.${version}`;
}

function sheetStem(id: string): string {
  const escaped = id.replace(/[^0-9a-z-]/gu, sign => `_${sign.codePointAt(0)?.toString(36)}_`);
  return escaped.length <= LONGEST_STEM
    ? `edit-${escaped}`
    : `edit-${escaped.slice(0, LONGEST_STEM)}__${fingerprint(id)}`;
}

const LONGEST_STEM = 80;

/** Tells one long text from another (FNV-1a, 64 bits). */
function fingerprint(text: string): string {
  const signs = Array.from(text, sign => BigInt(sign.codePointAt(0) ?? 0));
  const mix = (hash: bigint, sign: bigint) => BigInt.asUintN(64, (hash ^ sign) * 0x100000001b3n);
  return signs.reduce(mix, 0xcbf29ce484222325n).toString(36);
}

/** The mark of a process that has this sheet open. No two are alike. */
export function openMarkName(sheet: string, owner: string): string {
  return `.${sheet}.${owner}.${nonce()}.open`;
}

/** The sheet and the owner in the name of such a mark; undefined for any other name. */
export function openMarkIn(name: string): { readonly sheet: string; readonly owner: string } | undefined {
  const [, sheet, owner] = /^\.(.+)\.([0-9a-z-]+)\.[0-9a-z]+\.open$/s.exec(name) ?? [];
  return sheet === undefined || owner === undefined ? undefined : { sheet, owner };
}

/** Whether a file of this name in the home holds something that a person wrote or set. */
export function isOurs(name: string): boolean {
  return name === JOURNAL || isDocument(name) || isSheet(name) || isRescued(name);
}

/** Whether a path names a file in which the journal, or something else of ours, is kept; links are not followed. */
export function isKeptIn(home: string, file: string): boolean {
  const [first = '', ...deeper] = relative(home, file).split(sep);
  if (deeper.length > 0) return FOLDER_NAMES.some(name => FOLDERS[name] === first);
  return first === JOURNAL || isDocument(first);
}

function isDocument(name: string): boolean {
  return Object.values(documentNames).some(document => document === name);
}

function nonce(): string {
  return Math.random().toString(36).slice(2, 12);
}
