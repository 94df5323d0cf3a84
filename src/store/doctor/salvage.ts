import * as v from 'valibot';
import type { Finding } from '../../domain/journal/findings.ts';
import {
  allRecords,
  changedAt,
  emptyJournal,
  type Journal,
  type JournalRecord,
  type ListName,
  sortRecords,
  withRecords,
} from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import { decodeUtf8 } from '../codec.ts';
import { parseJson } from '../json.ts';
import { journalSchema } from '../schema.ts';
import { type Body, isObject } from '../shape.ts';

/** What reading a file gave, or what is wrong with it instead. */
export type ReadOrFinding<T> =
  | { readonly value: T; readonly finding?: never }
  | { readonly value?: never; readonly finding: Finding };

/**
 * What this reading of the file at `path` gives. Damage, of that file or another that goes with it, is no failure here.
 * Refuses with `file-failed` what the disk does not give.
 */
export async function readOrFinding<T>(
  path: string,
  reading: () => T | Promise<T>,
): Promise<ReadOrFinding<T>> {
  try {
    return { value: await reading() };
  } catch (error) {
    const finding = error instanceof Refusal ? findingOf(error) : findingAt(path, { kind: 'wrong', key: '' });
    if (finding === undefined) throw error;
    return { finding };
  }
}

/** The same, where nobody asks what is wrong: undefined where anything is. */
export async function ifReadable<T>(reading: () => T | Promise<T>): Promise<T | undefined> {
  return (await readOrFinding('', reading)).value;
}

/** A finding about a file that cannot be taken as it is, unless it is said to be acceptable. */
export function findingAt(path: string, what: Finding['what'], acceptable = false): Finding {
  return { path, what, acceptable };
}

/** Whether it is no damage, but a file that a newer or an earlier program wrote. */
export function isOfOtherVersion({ what }: Finding): boolean {
  return what.kind === 'newer' || what.kind === 'older';
}

function findingOf({ problem }: Refusal): Finding | undefined {
  switch (problem.kind) {
    case 'journal-damaged':
      return findingAt(problem.path, problem.damage);
    case 'journal-newer': {
      const { path, version, understood, needs } = problem;
      return findingAt(path, { kind: 'newer', version, understood, needs });
    }
    case 'journal-older':
      return findingAt(problem.path, { kind: 'older', version: problem.version });
    default:
      return undefined;
  }
}

/** The object of JSON in a file whose checksum counts for nothing; empty for any other value, undefined where it is not JSON. */
export function parseBody(bytes: Uint8Array): Body | undefined {
  try {
    const value = parseJson(decodeUtf8(bytes, ''));
    return isObject(value) ? value : {};
  } catch {
    return undefined;
  }
}

/** What a document holds beside its header. */
export function withoutHeader(body: Body): Body {
  const {
    format: _format,
    version: _version,
    needs: _needs,
    checksum: _checksum,
    holds: _holds,
    ...rest
  } = body;
  return rest;
}

/** Every record of a file, whatever is wrong with it, that is as it should be; of one id the one that was changed last. */
export function recordsStillReadable(bytes: Uint8Array): Journal {
  const body = parseBody(bytes) ?? bodyInLines(bytes);
  const journal = withRecords(emptyJournal, list => {
    const items = body[list];
    return (Array.isArray(items) ? items : []).flatMap(item => parseRecord(list, item));
  });
  return withoutRepeats(journal);
}

/** Of the records with one id, the one that was changed last, of equals the first; all in the order in which they were made. */
export function withoutRepeats(journal: Journal): Journal {
  return withRecords(journal, list => {
    const kept = new Map<string, JournalRecord>();
    for (const record of journal[list]) {
      const other = kept.get(record.id);
      if (other === undefined || changedAt(record) > changedAt(other)) kept.set(record.id, record);
    }
    return sortRecords([...kept.values()]);
  });
}

/** How many records there are, tombstones not counted. */
export function countRecords(journal: Journal): number {
  return allRecords(journal).length - journal.deleted.length;
}

/**
 * The records in a file of ours that is not JSON any more, in lists as a body has them. A record stands on lines of its
 * own, further in than its braces, so that a fault costs the one it is in. Where it is the name of a list that is hurt, the
 * shape of a record tells which list it was.
 */
function bodyInLines(bytes: Uint8Array): Body {
  const found: Record<string, unknown[]> = {};
  let named: string | undefined;
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  for (const [piece, name] of text.matchAll(PIECES)) {
    if (!piece.endsWith('}')) named = name;
    else {
      const record = parseBody(Buffer.from(piece, 'latin1'));
      const list = named ?? UNMISTAKABLE.find(one => parseRecord(one, record).length > 0);
      if (record === undefined || list === undefined) continue;
      found[list] ??= [];
      found[list].push(record);
    }
  }
  return found;
}

/** Where a list begins, where it ends, and a record in between; a line end itself may be what was hurt. */
const PIECES = /^ {2}"([a-z]\w*)": \[(?!\])|^ {2}\],?$|(?<=^|[[,].) {4}\{\n(?: {5}.*\n)* {4}\}/gm;

/** The lists of which no record could be taken for one of another list. */
const UNMISTAKABLE = ['sessions', 'intakes', 'appointments', 'deleted'] as const;

/** The record in a value, with all that may be left out filled in; none where it is no record of this list. */
export function parseRecord(list: ListName, item: unknown): readonly JournalRecord[] {
  const read = v.safeParse(journalSchema, { [list]: [item] });
  return read.success ? read.output[list] : [];
}
