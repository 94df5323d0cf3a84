import * as v from 'valibot';
import { dayOf } from '../../domain/calendar/days.ts';
import { WRITTEN_LISTS } from '../../domain/journal/journal.ts';
import { isLeftOut } from '../../domain/meetings/misspelt-keys.ts';
import type { InputFault } from '../../domain/problem.ts';
import { normalText } from '../../domain/text.ts';
import { missingText } from '../../domain/typed-value.ts';
import { daySchema } from '../schema/calendar.ts';
import { type Body, isObject } from '../shape.ts';
import { faultAt } from './faults.ts';

/** Where the person is in time and space. */
export interface Here {
  readonly now: Date;
  readonly zone: string;
}

/** What is wrong with a journal from elsewhere that no shape can tell. Parts of a wrong shape are passed over. */
export function furtherFaults(document: Body, here: Here): readonly InputFault[] {
  const today = dayOf(here.now, here.zone);
  const sessions = entriesOfList(document, 'sessions');
  const actionsInside = sessions.flatMap(({ key, record }) => entriesOfList(record, 'actions', `${key}.`));
  return [
    ...sessions.flatMap(entry => sessionFaults(entry, today)),
    ...entriesOfList(document, 'intakes').flatMap(({ key, record }) =>
      isLeftOut(record['day']) ? zoneFaults(key, record) : [],
    ),
    ...entriesOfList(document, 'appointments').flatMap(({ key, record }) => zoneFaults(key, record)),
    ...entriesOfList(document, 'people').flatMap(entry => blankFaults(entry, 'name')),
    ...[
      ...entriesOfList(document, 'actions'),
      ...actionsInside,
      ...entriesOfList(document, 'questions'),
    ].flatMap(entry => blankFaults(entry, 'text')),
    ...repeatedIds([...WRITTEN_LISTS.flatMap(list => entriesOfList(document, list)), ...actionsInside]),
    ...repeatedIds(entriesOfList(document, 'deleted')),
  ];
}

/** One record and where it stands. */
interface Entry {
  readonly key: string;
  /** Empty where what was given is no object. */
  readonly record: Body;
}

function entriesOfList(holder: Body, list: string, path = ''): readonly Entry[] {
  const records = holder[list];
  if (!Array.isArray(records)) return [];
  return records.map((given, at) => ({ key: `${path}${list}.${at}`, record: isObject(given) ? given : {} }));
}

/** One with an id was checked when it was made. */
function sessionFaults({ key, record }: Entry, today: string): readonly InputFault[] {
  return [
    ...(isLeftOut(record['at']) ? zoneFaults(key, record) : []),
    ...(isLeftOut(record['id']) ? handMadeFaults(key, record, today) : []),
  ];
}

function handMadeFaults(key: string, { what, day: held }: Body, today: string): readonly InputFault[] {
  const isToCome = v.is(daySchema, held) && held > today;
  return [
    ...(isToCome ? [{ kind: 'day-in-future', key: `${key}.day`, day: held } as const] : []),
    ...blankFaults({ key, record: { what } }, 'what'),
  ];
}

/** A text that shows nothing, where the record would be nothing without it. */
function blankFaults({ key, record }: Entry, field: string): readonly InputFault[] {
  const text = record[field];
  if (typeof text !== 'string' || normalText(text) !== '') return [];
  return [missingText(`${key}.${field}`)];
}

/** A zone is needed, and has to be one that the system knows, where a day or an instant is to be worked out. */
function zoneFaults(key: string, { zone }: Body): readonly InputFault[] {
  if (typeof zone !== 'string' || isZone(zone)) return [];
  return [faultAt(`${key}.zone`, { kind: 'zone' }, zone)];
}

function isZone(name: string): boolean {
  try {
    return dayOf(new Date(0), name) !== '';
  } catch {
    return false;
  }
}

/** Each id that stood before, where it stands again. */
function repeatedIds(entries: readonly Entry[]): readonly InputFault[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ key, record: { id } }) => {
    if (typeof id !== 'string') return [];
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ kind: 'repeated-id', key: `${key}.id`, id }] : [];
  });
}
