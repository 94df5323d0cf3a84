import { type Door, doors } from './doors.ts';
import type { Facts } from './facts.ts';
import type { MentorType, Place, Where } from './recommendation.ts';

const HOW_MANY = 3;

/** Three doors for this person: the first of each shelf, and then those that come next. */
export function placesFor(type: MentorType, where: Where, facts: Facts): readonly Place[] {
  const fitting = doors.filter(door => opensTo(door, type, where, facts));
  const ofEachShelf = fitting.filter(({ shelf }, at) => fitting.findIndex(one => one.shelf === shelf) === at);
  const chosen = [...ofEachShelf, ...fitting.filter(door => !ofEachShelf.includes(door))].slice(0, HOW_MANY);
  return chosen.map(({ id }) => ({ id, params: {} }));
}

function opensTo(door: Door, type: MentorType, { employer }: Where, facts: Facts): boolean {
  const { employment, direction } = facts.answers;
  const exposed = type === 'inside-career-path' && facts.inASmallWorld;
  return (
    door.type === type &&
    (door.outsideTheCircle ?? false) === exposed &&
    (door.at ?? [employer]).includes(employer) &&
    (door.employment ?? [employment]).includes(employment) &&
    (door.direction ?? [direction]).includes(direction) &&
    (door.when?.(facts) ?? true)
  );
}
