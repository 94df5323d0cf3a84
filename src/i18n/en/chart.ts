import type { Gap } from '../../domain/growth/gaps.ts';
import type { LivedBlindSpot } from '../../domain/growth/items/life-of-blind-spots.ts';
import type { CountedMentor } from '../../domain/growth/items/meetings.ts';
import { dates } from './dates.ts';
import { joinParts } from './join-parts.ts';

const blindSpotStates: Readonly<Record<LivedBlindSpot['state'], string>> = {
  changed: 'changed',
  watched: 'watched for',
  seen: 'seen again',
  new: 'new',
};

/** Growth as the terminal shows it. */
export const chart = {
  nothing: 'There is no growth to see yet; it begins with the first meeting you write down: mentor log',
  nothingThen: 'Nothing was written down about that. To see what there is: mentor list',
  /** Days come in words; `others` were met as well, fewer times, and are not named. */
  meetings: (p: {
    count: number;
    first: string;
    last: string;
    mentors: readonly CountedMentor[];
    others: number;
  }) => {
    const withWhom = p.mentors.length === 0 ? '' : ` with ${listedMentors(p)}`;
    if (p.count === 1) return `One meeting${withWhom}, on ${p.first}.`;
    return p.first === p.last
      ? `${p.count} meetings${withWhom}, on ${p.first}.`
      : `${p.count} meetings${withWhom}, from ${p.first} to ${p.last}.`;
  },
  /** On an axis, where there is hardly any room. */
  month: ({ day }: { day: string }) => dates.withinYear({ day }).split(' ')[1] ?? '',
  confidence: {
    heading: 'Confidence, 0 to 10',
    firstAndLast: (p: { first: number; last: number }) => `first ${p.first}, last ${p.last}`,
    none: 'No number for your confidence yet. Every reflection can hold one: mentor log',
    once: (p: { values: readonly number[]; day: string }) =>
      `${p.values.join(' and ')}, on ${p.day}. With a second day it becomes a line.`,
    /** In place of the picture. */
    inWords: (p: { count: number; first: string; last: string; lowest: string; highest: string }) =>
      `${p.count} numbers: the first ${p.first}, the last ${p.last}; the lowest ${p.lowest}, the highest ${p.highest}.`,
    valueOn: (p: { value: number; day: string }) => `${p.value} on ${p.day}`,
    noneBetween: (p: { from: string; to: string }) => `No number between ${p.from} and ${p.to}.`,
    lower:
      'A lower number than at the start is no step back: people who are learning often judge themselves more strictly.',
    /** Behind the sign that stands for it. */
    several: 'several meetings',
  },
  labels: {
    skills: 'Practised',
    blindSpots: 'Blind spots',
    actions: 'Actions',
    yearAgo: 'A year ago',
    gaps: 'Pauses',
  },
  /** `times` is how often, as `×9`; null where it was once. */
  skill: (p: { name: string; times: string | null; last: string }) =>
    p.times === null ? `${p.name} (${p.last})` : `${p.name} ${p.times} (last ${p.last})`,
  skillInWords: (p: { name: string; count: number; last: string }) =>
    p.count === 1 ? `${p.name}: once, on ${p.last}` : `${p.name}: ${p.count} times, the last on ${p.last}`,
  more: (p: { count: number }) => `and ${p.count} more`,
  blindSpots: (p: { count: number; state: LivedBlindSpot['state'] }) =>
    `${p.count} ${blindSpotStates[p.state]}`,
  blindSpot: (p: { text: string; said: string }) => `${p.text}: ${p.said}`,
  blindSpotInWords: (p: { text: string; state: LivedBlindSpot['state']; said: string | null }) =>
    `${p.text}: ${blindSpotStates[p.state]}${p.said === null ? '' : `; ${p.said}`}`,
  actions: {
    done: (p: { count: number }) => `${p.count} done`,
    open: (p: { count: number; late: number }) => {
      if (p.late === 0) return `${p.count} open`;
      if (p.late === p.count) return p.count === 1 ? '1 open, late' : `${p.count} open, all late`;
      return `${p.count} open, ${p.late} of them late`;
    },
    dropped: (p: { count: number }) => `${p.count} dropped`,
    late: (p: { text: string; due: string }) => `late: ${p.text} (by ${p.due})`,
  },
  yearAgo: (p: { day: string; name: string | null; words: string }) =>
    p.name === null ? `${p.day}: ${p.words}` : `${p.day}, with ${p.name}: ${p.words}`,
  /** Days come in words. */
  gap: (p: Pick<Gap, 'days'> & { from: string; to: string }) => `${p.from} – ${p.to}, ${inWeeks(p.days)}`,
};

function listedMentors({
  count,
  mentors,
  others,
}: {
  count: number;
  mentors: readonly CountedMentor[];
  others: number;
}) {
  const isOnly = mentors.length === 1 && others === 0 && mentors[0]?.count === count;
  const named = mentors.map(one => (isOnly ? one.name : `${one.name} (${one.count})`));
  const all = others === 0 ? named : [...named, others === 1 ? 'one other' : `${others} others`];
  return joinParts(all);
}

function inWeeks(days: number): string {
  return `${Math.round(days / 7)} weeks`;
}
