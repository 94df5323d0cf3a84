import * as v from 'valibot';
import { JOURNAL_VERSION, type Journal, LISTS } from '../domain/journal/journal.ts';
import { firstFault } from '../domain/json-fault.ts';
import { isLikeSession } from '../domain/meetings/misspelt-keys.ts';
import { nearestOf } from '../domain/nearest.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { changeHeader, journalHeader, partHeader } from './formats.ts';
import { faultAt, misspeltFault, shapeFaults } from './incoming/faults.ts';
import { type Filling, fillIn } from './incoming/records.ts';
import { furtherFaults, type Here } from './incoming/rules.ts';
import { incomingSchema } from './incoming/schema.ts';
import { parseJson } from './json.ts';
import { upgradeBody } from './migrations.ts';
import { journalSchema } from './schema.ts';
import { type Body, isObject } from './shape.ts';

/**
 * The journal in a text from elsewhere: an export, a file of the journal's own, an object with some of the lists of one, a
 * list of sessions, or one session by itself. Such a file is a closed part of a journal, or a change, of which the records
 * as it left them are taken. A session needs a day and a text only. What is left out is filled in, so that the same text always
 * gives the same ids. Refuses with `not-json`, with `journal-newer`, and with `invalid-input` for all that is wrong at
 * once; `source` is the name of the text in these. At most fifty faults are named, and then how many more there are.
 */
export function incomingJournal(text: string, source: string, ids: Filling & Here): Journal {
  const value = parseImported(text, source);
  if (isDeeper(value, MOST_DEEP)) throw refusalOf([noJournal(value)]);
  if (isSession(value)) return journalFromBody({ sessions: [value] }, ids, withinSession);
  return journalFromBody(bodyToImport(value, source), ids, fault => fault);
}

/** `placed` tells a fault by where it stands in the file. */
function journalFromBody(
  document: Body,
  ids: Filling & Here,
  placed: (fault: InputFault) => InputFault,
): Journal {
  const further = furtherFaults(document, ids);
  if (!v.is(incomingSchema, document)) {
    throw refusalOf([...shapeFaults(document), ...further].map(placed));
  }
  if (further.length > 0) throw refusalOf(further.map(placed));
  return v.parse(journalSchema, fillIn(document, ids));
}

function withinSession(fault: InputFault): InputFault {
  return { ...fault, key: fault.key.replace(/^sessions\.0\./, '') };
}

function parseImported(text: string, source: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    const problem = { kind: 'not-json', source, expected: 'journal', at: firstFault(text) } as const;
    throw new Refusal(problem, { cause });
  }
}

/** How deep lists and objects may lie in each other: far deeper than any of ours, and not so deep that it hurts. */
const MOST_DEEP = 100;

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some(inner => isDeeper(inner, most - 1));
}

/** Actions may stand in a session as well as in a journal. */
function isSession(value: unknown): value is Body {
  const lists = LISTS.filter(list => list !== 'actions');
  return isObject(value) && !['format', ...lists].some(key => key in value) && isLikeSession(value);
}

/** What holds the lists, without the header. */
function bodyToImport(value: unknown, source: string): Body {
  if (Array.isArray(value)) return { sessions: value };
  if (!isObject(value)) throw refusalOf([noJournal(value)]);
  const body = 'format' in value ? bodyOfExport(value, source) : bodyMadeByHand(value);
  const faults = unknownLists(body);
  if (faults.length > 0) throw refusalOf(faults);
  if (!LISTS.some(list => list in body)) throw refusalOf([noJournal(value)]);
  return Object.fromEntries(
    Object.entries(body).filter(([key, held]) => isKnownList(key) || !Array.isArray(held)),
  );
}

function bodyMadeByHand(value: Body): Body {
  const faults = misspeltLists(value);
  if (faults.length > 0) throw refusalOf(faults);
  return value;
}

/** A list under a name that is nearly that of one of ours would come to nothing without a word. */
function misspeltLists(value: Body): readonly InputFault[] {
  return Object.keys(value).flatMap(key => {
    const nearest = nearestOf(key, LISTS);
    return nearest === null || nearest in value ? [] : [misspeltFault(key, nearest)];
  });
}

/** So would any other that this version does not know, such as one that a newer or older one has. */
function unknownLists(body: Body): readonly InputFault[] {
  return Object.entries(body)
    .filter(([key, value]) => !isKnownList(key) && Array.isArray(value) && value.length > 0)
    .map(([key]) => ({ kind: 'unknown-list', key }));
}

function isKnownList(key: string): boolean {
  return LISTS.some(list => list === key);
}

/** An export, or a file of the journal's own, whatever its checksum says. */
function bodyOfExport({ format, version, needs, checksum: _, ...given }: Body, source: string): Body {
  if (!IMPORTED_FORMATS.some(known => known === format)) {
    throw refusalOf([faultAt('format', { kind: 'one-of', values: IMPORTED_FORMATS }, format)]);
  }
  if (!v.is(versionNumber, version)) throw refusalOf([faultAt('version', KNOWN_VERSIONS, version)]);
  if (version > JOURNAL_VERSION) {
    const [path, understood] = [source, JOURNAL_VERSION];
    const needed = typeof needs === 'string' ? needs : null;
    throw new Refusal({ kind: 'journal-newer', path, version, understood, needs: needed });
  }
  const body = format === changeHeader.format ? recordsAfter(given) : withoutOwnKeys(given);
  return upgradeBody(body, version);
}

/** The formats of a journal, be it an export or what the program keeps, of a closed part of it, and of one change. */
const IMPORTED_FORMATS = [journalHeader, partHeader, changeHeader].map(({ format }) => format);

/** What an export and the files of a journal say besides the records. */
const OWN_KEYS = ['period', 'holds', 'year', 'years', 'changes', 'retired', 'closedIn'];

function withoutOwnKeys(given: Body): Body {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !OWN_KEYS.includes(key)));
}

/** The records as a change left them, by their lists. */
function recordsAfter({ edits }: Body): Body {
  if (!Array.isArray(edits)) return {};
  const lists = new Map<string, unknown[]>(LISTS.map(list => [list, []]));
  for (const edit of edits.filter(isObject)) {
    const { list, after } = edit;
    if (typeof list !== 'string' || !isObject(after)) continue;
    lists.set(list, [...(lists.get(list) ?? []), after]);
  }
  return Object.fromEntries(lists);
}

const versionNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const KNOWN_VERSIONS = { kind: 'whole-number', from: 1, to: JOURNAL_VERSION } as const;

function noJournal(value: unknown): InputFault {
  return faultAt('JSON', { kind: 'journal', lists: LISTS }, value);
}

function refusalOf(faults: readonly InputFault[]): Refusal {
  const [first, ...others] = faults.slice(MOST_NAMED);
  const rest: readonly InputFault[] =
    first === undefined ? [] : [{ kind: 'more-faults', key: first.key, count: 1 + others.length }];
  return new Refusal({ kind: 'invalid-input', faults: [...faults.slice(0, MOST_NAMED), ...rest] });
}

const MOST_NAMED = 50;
