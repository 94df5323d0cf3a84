import * as v from 'valibot';
import { type Body, isObject } from './json.ts';
import { dayIn, instant } from './schema/calendar.ts';

/** Turns the body of a document of one version into that of the next. Pure; what it does not know it hands on. */
export interface Migration {
  /** The version that it takes. It gives the next one. */
  readonly from: number;
  readonly migrate: (body: Body) => Body;
}

/** The body in the newest shape, by every migration from its version on. One in that shape already comes back as it is. */
export function upgraded(body: Body, version: number, migrations: readonly Migration[]): Body {
  return migrations
    .filter(({ from }) => from >= version)
    .toSorted((a, b) => a.from - b.from)
    .reduce((current, { migrate }) => migrate(current), body);
}

/** The steps by which the journal's records came to their present shape. A step, once released, is never changed. */
export const journalMigrations: readonly Migration[] = [
  /**
   * 0.1.0 kept one file, in which a record made by hand could leave out its times, and a person or a goal tell them in
   * any words. From 2 on records are filed by them.
   */
  {
    from: 1,
    migrate: body =>
      withLists(withLists(body, ['intakes', 'sessions'], withTimes), ['people', 'goals'], withRealTimes),
  },
];

function withLists(body: Body, lists: readonly string[], change: (record: Body) => Body): Body {
  const changed = lists.flatMap(list => {
    const records = body[list];
    return Array.isArray(records)
      ? [[list, records.map(record => (isObject(record) ? change(record) : record))]]
      : [];
  });
  return { ...body, ...Object.fromEntries(changed) };
}

function withTimes(record: Body): Body {
  const { at, zone = 'UTC' } = record;
  if (typeof at !== 'string' || typeof zone !== 'string' || Number.isNaN(Date.parse(at))) return record;
  const { day = dayIn(at, zone), createdAt = at, updatedAt = createdAt } = record;
  return { ...record, zone, day, createdAt, updatedAt };
}

/** A time that is none goes on under another name. */
function withRealTimes(record: Body): Body {
  const renamed = Object.entries(record).map(([key, value]) => {
    const isWords = (key === 'createdAt' || key === 'updatedAt') && !v.is(instant, value);
    return [isWords ? `${key}InWords` : key, value];
  });
  return Object.fromEntries(renamed);
}
