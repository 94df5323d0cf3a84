import { join, relative, sep } from 'node:path';
import type { SheetKey } from '../world.ts';
import type { FileSystem, ReadableFileSystem } from './disk/file-system.ts';

/** Where a journal lives: a file system, and the home, the folder that holds everything. */
export interface Disk {
  readonly fs: FileSystem;
  readonly home: string;
  /** The system's folder for temporary files, where a text may have been put that could not be kept; absent where there is none. */
  readonly temporary?: string;
}

/** The same for those who only read. */
export interface ReadableDisk {
  readonly fs: ReadableFileSystem;
  readonly home: string;
  readonly temporary?: string;
}

/** What the person has set. */
export const SETTINGS = 'settings.json';
/** The name of the journal's file. */
export const JOURNAL = 'journal.json';
const FOLDERS = {
  years: 'years',
  changes: 'changes',
  tombstones: 'tombstones',
  drafts: 'drafts',
  backups: 'backups',
  quarantine: 'quarantine',
} as const;
export type FolderName = keyof typeof FOLDERS;
export const FOLDER_NAMES = Object.keys(FOLDERS) as readonly FolderName[];

/** The journal: the latest records, and which closed parts and changes go with them. */
export function journalPath({ home }: Pick<Disk, 'home'>): string {
  return join(home, JOURNAL);
}

export function settingsPath({ home }: Pick<Disk, 'home'>): string {
  return join(home, SETTINGS);
}

export function folderPath({ home }: Pick<Disk, 'home'>, name: FolderName): string {
  return join(home, FOLDERS[name]);
}

/** All folders of ours in the home. */
export function folderPaths(disk: Pick<Disk, 'home'>): readonly string[] {
  return FOLDER_NAMES.map(name => folderPath(disk, name));
}

/** The name of a closed part of the journal, which tells the year in which its records were made and, by its checksum, what it holds. */
export function partName(year: string, checksum: string): string {
  return `${year}-${checksum}.json`;
}

/** The year and the checksum in the name of a closed part; undefined for any other name. */
export function parsePartName(
  name: string,
): { readonly year: string; readonly checksum: string } | undefined {
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
export function parseChangeName(name: string): string | undefined {
  return /^([^.].*)\.json$/s.exec(name)?.[1];
}

/** The name of the file which says that the record with this id is gone for good; another one for every id. */
export function tombstoneName(id: string): string {
  return `${stemOf(id)}.json`;
}

export function tombstonePath(disk: Pick<Disk, 'home'>, id: string): string {
  return join(folderPath(disk, 'tombstones'), tombstoneName(id));
}

/** The name of a draft of the conversation that this command holds. Which one that is, it says itself as well: a tool may give it another name. */
export function draftName(command: string, id: string): string {
  return `${stemOf(command.replaceAll(' ', '-'))}-${id}.json`;
}

/** Whether a file among the drafts has a name that one may have. */
export function isDraft(name: string): boolean {
  return /^[^.].*\.json$/s.test(name);
}

export function draftPath(disk: Pick<Disk, 'home'>, name: string): string {
  return join(folderPath(disk, 'drafts'), name);
}

/** The name of a draft by its path in the home, with `/` between folders; undefined for any other path. */
export function parseDraftPath(path: string): string | undefined {
  const [, name] = /^drafts\/([^/\\]+)$/.exec(path) ?? [];
  return name !== undefined && isDraft(name) ? name : undefined;
}

/** The rolling backup of one day (yyyy-MM-dd). */
export function backupPath(disk: Pick<Disk, 'home'>, day: string): string {
  return join(folderPath(disk, 'backups'), `${day}.json`);
}

/** The day of the rolling backup of this name; undefined for any other name. */
export function parseBackupName(name: string): string | undefined {
  return /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1];
}

/** Where a text may go that could not be kept: the home, and where that takes nothing, the system's place for such things. */
export function rescuePaths(home: string, temporary: string, id: string): readonly string[] {
  return [home, temporary].map(folder => join(folder, `mentor-rescued-${id}.json`));
}

export function isRescued(name: string): boolean {
  return /^mentor-rescued-.+\.json$/s.test(name);
}

/**
 * A file of this name, being written beside the one that it is to replace. No two are alike, or two processes could spoil each
 * other's file. Of a name so long that there is no room for more only the end is in it; none of ours is.
 */
export function temporaryName(name: string): string {
  const stem = Buffer.byteLength(name) <= MOST_BYTES ? name : Array.from(name).slice(-SHORT).join('');
  return `.${stem}.${process.pid}-${nonce()}.tmp`;
}

/** Few systems take a name of more than 255 bytes. A sign takes four at the most. */
const [MOST_BYTES, SHORT] = [200, 50] as const;

/** The file that is written under such a name, and the number of the process that does; undefined for any other name. */
export function parseTemporaryName(
  name: string,
): { readonly target: string; readonly pid: string } | undefined {
  const [, target, pid] = /^\.(.+\.(?:json|md))\.(\d+)-[0-9a-z]+\.tmp$/s.exec(name) ?? [];
  return target === undefined || pid === undefined ? undefined : { target, pid };
}

/**
 * The name of a flag of the lock, `.lock-<ticket>-<pid>-<start>-<machine>-<nonce>`: all there is to know of it, so that it
 * is never there without. Nobody has had it before, and a lower one came earlier. `ticket` is in milliseconds.
 */
export function lockFileName(ticket: number, owner: string): string {
  return `.lock-${ticket.toString(36).padStart(9, '0')}-${owner}-${nonce()}`;
}

/** The owner that a flag's name tells of; undefined for a name that is not one of ours. */
export function parseLockFileName(name: string): string | undefined {
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
  return `edit-${stemOf(id)}`;
}

/** An id as a part of a name: another one for every id, also where large and small letters are the same, and none that leads elsewhere. */
function stemOf(id: string): string {
  const escaped = id.replace(/[^0-9a-z-]/gu, sign => `_${sign.codePointAt(0)?.toString(36)}_`);
  return escaped.length <= LONGEST_STEM ? escaped : `${escaped.slice(0, LONGEST_STEM)}__${fingerprint(id)}`;
}

const LONGEST_STEM = 80;

/** Tells one long text from another (FNV-1a, 64 bits). */
function fingerprint(text: string): string {
  const signs = Array.from(text, sign => BigInt(sign.codePointAt(0) ?? 0));
  const mix = (hash: bigint, sign: bigint) => BigInt.asUintN(64, (hash ^ sign) * 0x100000001b3n);
  return signs.reduce(mix, 0xcbf29ce484222325n).toString(36);
}

/** The mark of a process that has this sheet or draft open. No two are alike. */
export function documentLockName(file: string, owner: string): string {
  return `.${file}.${owner}.${nonce()}.open`;
}

/** The file and the owner in the name of such a mark; undefined for any other name. */
export function parseDocumentLockName(
  name: string,
): { readonly file: string; readonly owner: string } | undefined {
  const [, file, owner] = /^\.(.+)\.([0-9a-z-]+)\.[0-9a-z]+\.open$/s.exec(name) ?? [];
  return file === undefined || owner === undefined ? undefined : { file, owner };
}

/**
 * Of which file in the home a file is a copy, by the name that a tool which syncs folders gives it where two computers wrote:
 * `journal (conflicted copy 2026-11-29).json`, `journal.sync-conflict-….json`, `journal-LAPTOP.json` or `journal 2.json`, say.
 * Undefined for any other name.
 */
export function copiedFrom(name: string): string | undefined {
  const originals = [JOURNAL, SETTINGS];
  if (!name.endsWith('.json') || originals.includes(name)) return undefined;
  return originals.find(original => name.startsWith(original.replace(/\.json$/, '')));
}

/** The name of a rolling backup that is kept beside that of its day, since the journal of today did not come of it. */
export function divergedBackupPath(disk: Pick<Disk, 'home'>, day: string, checksum: string): string {
  return join(folderPath(disk, 'backups'), `${day}.conflict-${checksum}.json`);
}

function isDivergedBackup(name: string): boolean {
  return /^\d{4}-\d\d-\d\d\.conflict-[0-9a-f]{8}\.json$/.test(name);
}

/**
 * Whether a file has a name that a tool which syncs folders gives to a sheet of a new reflection that was changed on two computers:
 * `reflection 2.md`, `reflection (conflicted copy 2026-11-29).md`, `reflection.sync-conflict-….md`, `reflection-LAPTOP-7.md`.
 */
export function isCopyOfNewSheet(name: string): boolean {
  return /^reflection(?:-\d+)?(?: .+|\.sync-conflict-.+|-[A-Z][A-Z0-9-]*)\.md$/s.test(name);
}

/** Whether a file has a name that an editor gives to what it leaves beside the sheet of a new reflection. */
export function isLeftByEditor(name: string): boolean {
  return !isNewSheet(name) && /^[.#]*reflection(?:-\d+)?\.md/.test(name);
}

/** A place where files of ours lie: the home itself, a folder of it, or the system's for temporary files. */
export type FilePlace = 'home' | FolderName | 'temporary';

interface FileKind {
  readonly places: readonly FilePlace[];
  readonly hasName: (name: string) => boolean;
}

/** Every kind of file that the program writes: where it lies, and by which name it is known. */
export const FILE_KINDS = {
  journal: { places: ['home'], hasName: name => name === JOURNAL },
  settings: { places: ['home'], hasName: name => name === SETTINGS },
  draft: { places: ['drafts'], hasName: isDraft },
  newSheet: { places: ['home'], hasName: isNewSheet },
  sheet: { places: ['home'], hasName: name => isSheet(name) && !isNewSheet(name) },
  rescued: { places: ['home', 'temporary'], hasName: isRescued },
  closedPart: { places: ['years', 'backups'], hasName: name => parsePartName(name) !== undefined },
  change: { places: ['changes'], hasName: name => parseChangeName(name) !== undefined },
  backup: { places: ['backups'], hasName: name => parseBackupName(name) !== undefined },
  divergedBackup: { places: ['backups'], hasName: isDivergedBackup },
  tombstone: { places: ['tombstones'], hasName: name => /^[\w-]+\.json$/.test(name) },
  quarantined: { places: ['quarantine'], hasName: name => parseTemporaryName(name) === undefined },
  halfWritten: { places: ['home', ...FOLDER_NAMES], hasName: name => parseTemporaryName(name) !== undefined },
  documentLock: { places: ['home', 'drafts'], hasName: name => parseDocumentLockName(name) !== undefined },
  lockFile: { places: ['home'], hasName: name => parseLockFileName(name) !== undefined },
} as const satisfies Record<string, FileKind>;
export type FileKindName = keyof typeof FILE_KINDS;

/** Which kind of file of ours has this name in this place; undefined for a file of somebody else. */
export function kindOfFile(place: FilePlace, name: string): FileKindName | undefined {
  const kinds: readonly (readonly [string, FileKind])[] = Object.entries(FILE_KINDS);
  const [kind] = kinds.find(([, { places, hasName }]) => places.includes(place) && hasName(name)) ?? [];
  return kind as FileKindName | undefined;
}

/** Whether a file of this name in the home holds something that a person wrote or set. */
export function isOurs(name: string): boolean {
  const isDocument = name === JOURNAL || name === SETTINGS || copiedFrom(name) !== undefined;
  return isDocument || isSheet(name) || isRescued(name);
}

/** Whether a path names a file in which the journal, or something else of ours, is kept; links are not followed. */
export function isKeptIn(home: string, file: string): boolean {
  const [first = '', ...deeper] = relative(home, file).split(sep);
  if (deeper.length > 0) return FOLDER_NAMES.some(name => FOLDERS[name] === first);
  return first === JOURNAL || first === SETTINGS;
}

function nonce(): string {
  return Math.random().toString(36).slice(2, 12);
}
