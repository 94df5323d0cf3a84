import { compareTexts, type Journal, listRecords, madeAt } from '../domain/journal/journal.ts';
import { briefOf, kindOf, type Listed } from '../domain/journal/kinds.ts';
import { nameOf } from '../domain/people/name-of.ts';
import type { Person } from '../domain/people/person.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { Display } from '../render/terminal/display.ts';
import { clipText } from '../render/terminal/layout.ts';
import type { Option } from '../world/ask.ts';
import type { World } from '../world.ts';
import { pickOne } from './pick-one.ts';

/** So many records are offered: one that lies further back is found with `mentor list`. */
const MOST_OFFERED = 20;

/** Which record is meant where none was named: what is asked, and what would have named it. */
export interface RecordWanted {
  readonly title: string;
  readonly flag: string;
}

/**
 * The id that was typed; where none was, that of the record which the person picks among those made last. What came of another record is
 * not among them. Refuses as `pickOne` does.
 */
export async function idOrPicked(
  { ask, words, io }: Pick<World, 'ask' | 'words' | 'io'>,
  typed: string | undefined,
  journal: Journal,
  { title, flag }: RecordWanted,
): Promise<string> {
  if (typed !== undefined) return typed;
  const offered = listRecords(journal)
    .filter(({ list, record }) => kindOf(list).cameOf(record) === null)
    .filter(listed => !hasReflection(listed))
    .toSorted((a, b) => compareTexts(madeAt(b.record), madeAt(a.record)))
    .slice(0, MOST_OFFERED);
  const options = offered.map(one => recordOption(one, journal.people, words, io.err));
  return pickOne(ask, title, options, { flag, see: 'mentor list' });
}

/** Whether it is an appointment of which a reflection tells, which is offered itself. */
function hasReflection({ list, record }: Listed): boolean {
  return list === 'appointments' && record.session !== null;
}

/** What it is and its day stand behind it, and in a window too narrow for that the day with it: two records often begin alike. */
function recordOption(
  listed: Listed,
  people: readonly Person[],
  { kinds, dates }: Pick<World['words'], 'kinds' | 'dates'>,
  { columns }: Display,
): Option {
  const { list, day } = briefOf(listed);
  const when = day === null ? [] : [dates.short({ day })];
  const [what, text] = [kinds[list].name, sanitizeLine(textOf(listed, people)) || kinds[list].name];
  const isWide = columns >= ROOM_FOR_HINTS;
  const label = clipText(text, isWide ? LONGEST_RECORD : LONGEST_WHEN_NARROW);
  return {
    value: listed.record.id,
    label: isWide ? label : [label, ...when].join(', '),
    hint: isWide ? [what, ...when].join(', ') : what,
  };
}

/** How it begins, or a name; an appointment is known by whom it is with. */
function textOf(listed: Listed, people: readonly Person[]): string {
  const name = listed.list === 'appointments' ? nameOf(listed.record.person, people) : null;
  return name ?? briefOf(listed).text;
}

/** In columns. */
const ROOM_FOR_HINTS = 80;
const LONGEST_RECORD = 44;
const LONGEST_WHEN_NARROW = 24;
