import * as v from 'valibot';
import type { Finding } from '../../../domain/findings.ts';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
  recordsIn,
  withRecords,
} from '../../../domain/journal.ts';
import { Refusal } from '../../../domain/problem.ts';
import { textIn } from '../../codec.ts';
import { type Body, isObject, jsonIn } from '../../json.ts';
import { journalSchema } from '../../schema.ts';

/** What reading a file gave, or what is wrong with it instead. */
export type Read<T> =
  | { readonly value: T; readonly finding?: never }
  | { readonly value?: never; readonly finding: Finding };

/**
 * What this reading of the file at `path` gives. Damage, of that file or another that goes with it, is no failure here.
 * Refuses with `file-failed` what the disk does not give.
 */
export async function orFinding<T>(path: string, reading: () => T | Promise<T>): Promise<Read<T>> {
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
  return (await orFinding('', reading)).value;
}

/** A finding about a file that cannot be taken as it is, unless it is said to be acceptable. */
export function findingAt(path: string, what: Finding['what'], acceptable = false): Finding {
  return { path, what, acceptable };
}

/** Whether it is no damage, but a file that a newer program wrote. */
export function isNewer({ what }: Finding): boolean {
  return what.kind === 'newer';
}

/** The object of JSON in a file whose checksum counts for nothing; empty for any other value, undefined where it is not JSON. */
export function bodyIn(bytes: Uint8Array): Body | undefined {
  try {
    const value = jsonIn(textIn(bytes, ''));
    return isObject(value) ? value : {};
  } catch {
    return undefined;
  }
}

/**
 * The records in a file of ours that is not JSON any more, in lists as a body has them. A record stands on lines of its
 * own, further in than its braces, so that a fault costs the one it is in. Where it is the name of a list that is hurt, the
 * shape of a record tells which list it was.
 */
export function bodyInLines(bytes: Uint8Array): Body {
  const found: Record<string, unknown[]> = {};
  let named: string | undefined;
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  for (const [piece, name] of text.matchAll(PIECES)) {
    if (!piece.endsWith('}')) named = name;
    else {
      const record = bodyIn(Buffer.from(piece, 'latin1'));
      const list = named ?? UNMISTAKABLE.find(one => recordOf(one, record).length > 0);
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
const UNMISTAKABLE = ['sessions', 'intakes', 'deleted'] as const;

/** What a document holds beside its header. */
export function withoutHeader(body: Body): Body {
  const { format: _format, version: _version, needs: _needs, checksum: _checksum, ...rest } = body;
  return rest;
}

/** The records in a body that are as they should be, with what is beside its lists; and how many others there were. */
export function soundRecordsIn(body: Body): { readonly journal: Journal; readonly missing: number } {
  const given = (list: ListName): readonly unknown[] => {
    const items = body[list];
    return Array.isArray(items) ? items : [];
  };
  const journal = withRecords({ ...emptyJournal, ...body }, list =>
    given(list).flatMap(item => recordOf(list, item)),
  );
  return { journal, missing: LISTS.flatMap(given).length - recordsIn(journal).length };
}

function findingOf({ problem }: Refusal): Finding | undefined {
  if (problem.kind === 'journal-damaged') return findingAt(problem.path, problem.damage);
  if (problem.kind !== 'journal-newer') return undefined;
  const { path, version, understood, needs } = problem;
  return findingAt(path, { kind: 'newer', version, understood, needs });
}

function recordOf(list: ListName, item: unknown): readonly JournalRecord[] {
  try {
    return v.parse(journalSchema, { [list]: [item] })[list];
  } catch {
    return [];
  }
}
