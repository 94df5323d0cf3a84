import type { LivedBlindSpot } from '../../domain/growth/items/life-of-blind-spots.ts';
import type { CountedMentor } from '../../domain/growth/items/meetings.ts';
import type { chart as English } from '../en/chart.ts';
import { dates } from './dates.ts';
import { joinParts } from './join-parts.ts';

const blindSpotStates: Readonly<Record<LivedBlindSpot['state'], string>> = {
  changed: 'veranderd',
  watched: 'in het oog gehouden',
  seen: 'weer gezien',
  new: 'nieuw',
};

export const chart: typeof English = {
  nothing: 'Er is nog geen groei te zien; die begint met het eerste gesprek dat je opschrijft: mentor log',
  nothingThen: 'Daar is niets over opgeschreven. Wat er wel is, zie je met: mentor list',
  meetings: p => {
    const met = p.mentors.length === 0 ? '' : ` met ${listedMentors(p)}`;
    if (p.count === 1) return `Eén gesprek${met}, op ${p.first}.`;
    return p.first === p.last
      ? `${p.count} gesprekken${met}, op ${p.first}.`
      : `${p.count} gesprekken${met}, van ${p.first} tot en met ${p.last}.`;
  },
  month: p => dates.withinYear(p).split(' ')[1] ?? '',
  confidence: {
    heading: 'Zelfvertrouwen, 0 tot 10',
    firstAndLast: p => `eerst ${p.first}, laatst ${p.last}`,
    none: 'Je gaf je zelfvertrouwen nog geen cijfer. Dat kan bij elk gesprek dat je opschrijft: mentor log',
    once: p =>
      `${p.values.length === 1 ? 'Een ' : ''}${p.values.join(' en ')}, op ${p.day}. Met een tweede dag erbij wordt het een lijn.`,
    inWords: p =>
      `${p.count} cijfers: het eerste een ${p.first}, het laatste een ${p.last}; het laagste een ${p.lowest}, het hoogste een ${p.highest}.`,
    valueOn: p => `${p.value} op ${p.day}`,
    noneBetween: p => `Geen cijfer tussen ${p.from} en ${p.to}.`,
    lower:
      'Een lager cijfer dan in het begin is geen stap terug: wie volop leert, kijkt vaak strenger naar zichzelf.',
    several: 'meer gesprekken',
  },
  labels: {
    skills: 'Geoefend',
    blindSpots: 'Blinde vlekken',
    actions: 'Acties',
    yearAgo: 'Een jaar terug',
    gaps: 'Pauzes',
  },
  skill: p => (p.times === null ? `${p.name} (${p.last})` : `${p.name} ${p.times} (laatst ${p.last})`),
  skillInWords: p =>
    p.count === 1
      ? `${p.name}: één keer, op ${p.last}`
      : `${p.name}: ${p.count} keer, het laatst op ${p.last}`,
  more: p => `en nog ${p.count}`,
  blindSpots: p => `${p.count} ${blindSpotStates[p.state]}`,
  blindSpot: p => `${p.text}: ${p.said}`,
  blindSpotInWords: p => `${p.text}: ${blindSpotStates[p.state]}${p.said === null ? '' : `; ${p.said}`}`,
  actions: {
    done: p => `${p.count} gedaan`,
    open: p => {
      if (p.late === 0) return `${p.count} open`;
      if (p.late === p.count) return p.count === 1 ? '1 open, te laat' : `${p.count} open, allemaal te laat`;
      return `${p.count} open, waarvan ${p.late} te laat`;
    },
    dropped: p => `${p.count} vervallen`,
    late: p => `te laat: ${p.text} (uiterlijk ${p.due})`,
  },
  yearAgo: p => (p.name === null ? `${p.day}: ${p.words}` : `${p.day}, met ${p.name}: ${p.words}`),
  gap: p => `${p.from} – ${p.to}, ${inWeeks(p.days)}`,
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
  const all = others === 0 ? named : [...named, others === 1 ? 'één ander' : `${others} anderen`];
  return joinParts(all);
}

function inWeeks(days: number): string {
  return `${Math.round(days / 7)} weken`;
}
