import { join } from 'node:path';
import { shortId } from '../domain/ids.ts';
import { decodeText } from './codec.ts';
import { readBytes } from './disk/atomic-file.ts';
import {
  hasIdentified,
  hasItems,
  type Identified,
  saysOnlyDeleted,
  withoutIdentified,
} from './identified.ts';
import { parseJson } from './json.ts';
import { type Disk, folderPath, isNewSheet, isRescued, isTraceOf } from './paths.ts';
import { isDamageRefusal, listNames } from './read.ts';
import { rescuedTexts } from './rescued.ts';
import { type Body, isObject } from './shape.ts';

/** Records that are gone for good, and what they said. */
export interface GoneRecords {
  readonly ids: readonly string[];
  /** Everything that was said in them, be it a word or a number. */
  readonly leaves: ReadonlySet<string>;
  /** In a draft, and in what is damaged, there may be no id: then what the records said gives them away. */
  readonly texts: readonly string[];
}

/** What is to become of files beside the journal, so that they hold the gone records no longer. */
export interface Traces {
  /** The paths of files that hold nothing else. */
  readonly going: readonly string[];
  /** Files that hold other records as well, and what is left of them. */
  readonly lessened: readonly { readonly path: string; readonly text: string }[];
}

/**
 * The files beside the journal that hold one of these records: sheets of whichever version, drafts, and what was rescued or put in
 * quarantine. Where things have ids it goes by these, as another record may well say the same. What is no sound JSON may be all that is
 * left of others: it is in none of these.
 */
export async function tracesOf(disk: Disk, gone: GoneRecords): Promise<Traces> {
  const going: string[] = [];
  const lessened: { path: string; text: string }[] = [];
  for (const path of await filesBeside(disk)) {
    const left = leftOf(await soundValueAt(disk, path), path, gone);
    if (left === null) going.push(path);
    else if (left !== undefined) lessened.push({ path, text: left });
  }
  for (const path of await filesWithoutIds(disk)) {
    const bytes = await readBytesIfThere(disk, path);
    if (!(bytes instanceof Uint8Array)) continue;
    if ((await isAboutGone(bytes, gone)) || (await saysNothingElse(bytes, gone))) going.push(path);
  }
  const sheets = await listPaths(disk, disk.home, name => gone.ids.some(id => isTraceOf(id, name)));
  return { going: [...going, ...sheets], lessened };
}

/** Null where the whole file goes, undefined where it stays as it is. */
function leftOf(value: unknown, path: string, gone: GoneRecords): string | null | undefined {
  const isGone = (one: Identified) => gone.ids.includes(one.id) && !saysOnlyDeleted(one);
  if (hasIdentified(value, isGone)) {
    const left = withoutIdentified(value, isGone);
    return left !== undefined && hasItems(left) ? `${JSON.stringify(left, null, 2)}\n` : null;
  }
  const isText = isRescued(fileNameOf(path)) && value !== undefined && !hasIdentified(value);
  return isText && saysGone(value, gone) ? null : undefined;
}

/**
 * The files beside the journal, and the changes and closed parts, of which nobody can say whose words they hold: those that cannot
 * be read, and those that are no sound JSON. They may be all that is left of other records, so that they are their owner's to delete.
 */
export async function illegibleFiles(disk: Disk): Promise<readonly string[]> {
  const illegible: string[] = [];
  for (const path of [...(await filesBeside(disk)), ...(await filesOfJournal(disk))]) {
    const bytes = await readBytesIfThere(disk, path);
    if (bytes === 'unreadable' || (bytes && bytes.length > 0 && (await soundValueIn(bytes)) === undefined)) {
      illegible.push(path);
    }
  }
  return illegible;
}

/** Whether these bytes hold one of these words, also where a tool made UTF-16 of them. */
export function containsAny(bytes: Uint8Array, words: readonly string[]): boolean {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return words.some(word => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word), wide, Buffer.from(wide).swap16()].some(form => held.includes(form));
  });
}

/** Whether a value says, in so many words, what these records said. */
export function saysGone(value: unknown, gone: GoneRecords): boolean {
  return containsAny(Buffer.from(JSON.stringify(value) ?? ''), textsOfGone(gone));
}

/** Whether these bytes are the draft of a conversation about one of these records, whose command ends in its id: whatever that says, it is of this one. */
async function isAboutGone(bytes: Uint8Array, { ids }: GoneRecords): Promise<boolean> {
  const named = ids.map(shortId);
  if (!containsAny(bytes, named)) return false;
  const value = await soundValueIn(bytes);
  const words = String(isObject(value) ? value['command'] : '').split(' ');
  return words.length > 1 && named.includes(words.at(-1) ?? '');
}

/**
 * Whether a draft or the sheet of a new reflection says what these records said, and nothing besides: another conversation may have begun
 * with the same words. Of a sheet the lines that are headings or hints say nothing.
 */
async function saysNothingElse(bytes: Uint8Array, gone: GoneRecords): Promise<boolean> {
  if (!containsAny(bytes, textsOfGone(gone))) return false;
  const value = await soundValueIn(bytes);
  const said = isObject(value) ? leavesOf(withoutEnvelope(value)) : textLines(Buffer.from(bytes).toString());
  const known = new Set([...gone.leaves].flatMap(leaf => [leaf, ...textLines(leaf)]));
  return said.every(one => known.has(one));
}

/** A draft without what the program says of it. */
function withoutEnvelope({
  format: _f,
  version: _v,
  needs: _n,
  savedAt: _s,
  settled: _d,
  deferred: _r,
  at: _a,
  command: _c,
  ...said
}: Body): Body {
  return said;
}

/** All words, numbers and the like in a value, as texts; an empty one says nothing. */
export function leavesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (isObject(value)) return Object.values(value).flatMap(leavesOf);
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}

function textLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map(line => line.trim());
  return lines.filter(line => line !== '' && !/^(?:#|<!--)/.test(line));
}

/** What was said in so many words that it tells: a word or two may stand in any text. */
export function textsOfGone({ texts }: GoneRecords): readonly string[] {
  return texts.filter(isTelling).flatMap(text => [text, inJson(text)]);
}

/** The same by the line, as an editor or another system may have other line ends. */
export function linesOfGone({ texts }: GoneRecords): readonly string[] {
  return texts.flatMap(text => text.split(/\r?\n/)).filter(isTelling);
}

/** The value of JSON in these bytes; undefined where they are no sound JSON. */
export async function soundValueIn(bytes: Uint8Array): Promise<unknown> {
  try {
    return parseJson(await decodeText(bytes, ''));
  } catch {
    return undefined;
  }
}

/** Undefined for what is no file. */
export function readBytesIfThere({ fs }: Disk, path: string): Promise<Uint8Array | 'unreadable' | undefined> {
  return readBytes(fs, path).catch(error => (isDamageRefusal(error) ? undefined : 'unreadable'));
}

async function soundValueAt(disk: Disk, path: string): Promise<unknown> {
  const bytes = await readBytesIfThere(disk, path);
  return bytes instanceof Uint8Array ? soundValueIn(bytes) : undefined;
}

async function filesBeside(disk: Disk): Promise<readonly string[]> {
  return [
    ...(await rescuedTexts(disk)),
    ...(await listPaths(disk, folderPath(disk, 'quarantine'), () => true)),
  ];
}

/** Drafts, and sheets of new reflections. */
async function filesWithoutIds(disk: Disk): Promise<readonly string[]> {
  const drafts = await listPaths(disk, folderPath(disk, 'drafts'), () => true);
  return [...drafts, ...(await listPaths(disk, disk.home, isNewSheet))];
}

async function filesOfJournal(disk: Disk): Promise<readonly string[]> {
  const folders = ['years', 'changes'] as const;
  return (await Promise.all(folders.map(name => listPaths(disk, folderPath(disk, name), () => true)))).flat();
}

async function listPaths({ fs }: Disk, folder: string, isMeant: (name: string) => boolean) {
  return (await listNames(fs, folder)).filter(isMeant).map(name => join(folder, name));
}

function fileNameOf(path: string): string {
  return path.replace(/^.*[\\/]/s, '');
}

/** A text as it stands in JSON, between its quotes. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function isTelling(text: string): boolean {
  return text.length >= LEAST_TELLING;
}

const LEAST_TELLING = 16;
