import type { next as English } from '../en/next.ts';

export const next: typeof English = mentor => ({
  away: p => awayText(p.days),
  with: p => `met ${p.name}`,
  lasts: p => durationText(p.minutes),
  at: p => `plaats: ${p.place}`,
  whereYouAre: p => `Waar je nu bent, is dat ${p.moment}.`,
  planned: p => `Gepland: ${p.what}.`,
  moved: p => `Verzet naar ${p.what}. Het was ${p.before}.`,
  changed: p => `Veranderd: ${p.what}.`,
  unchanged: p => `Er is niets veranderd: het is ${p.what}.`,
  cancelled: p => `Afgezegd: ${p.what}. Toch door laten gaan: mentor undo`,
  readAs: p => `De tijd is gelezen als ${p.time}. Bedoelde je ${p.others.join(' of ')}? Dan: ${p.command}`,
  comesTwice: p => `Die nacht gaat de klok terug en is het twee keer ${p.time} uur: dit is de eerste keer.`,
  forCalendar: p => `In je agenda zetten: ${p.command}`,
  none: 'Nog geen gesprekken. Een gesprek plannen: mentor next vrijdag 14:00',
  prepare: 'Vijf minuten van tevoren, als voorbereiding: mentor prepare',
  written: p => `Bewaard als ${p.path}. Open het met je agenda.`,
  writtenCancelled: p => `Bewaard als ${p.path}. Open het met je agenda, dan gaat het gesprek eruit.`,
  also: p => `Daarna: ${p.what}.`,
  ask: {
    title: p => (p.name === null ? `Wanneer spreek je je ${mentor}?` : `Wanneer spreek je ${p.name} weer?`),
    help: p =>
      p.around === null
        ? 'Een dag en een tijd: vrijdag 14:00, 4 december om half drie.'
        : `Een dag en een tijd: vrijdag 14:00. In jullie ritme zou het rond ${p.around} zijn.`,
    leaveOpen: 'nu niet',
    atTime: {
      title: p => `Hoe laat op ${p.day}?`,
      help: 'Een tijd: 14:00, 14u30, half drie.',
      unknown: 'Die tijd ken ik niet. Probeer 14:00, 14u30 of half drie.',
    },
    onDay: {
      title: p => `Op welke dag, om ${p.time} uur?`,
      help: 'Een dag: vrijdag, 4 december, over drie weken.',
      unknown: 'Die dag ken ik niet. Probeer vrijdag, 4 december of over drie weken.',
    },
    notAMoment: 'Dat is geen dag met een tijd die ik ken. Probeer vrijdag 14:00, of morgen om half drie.',
    passed: 'Dat is al voorbij. Een gesprek dat je plant, moet nog komen.',
    skipped: 'Die tijd slaat de klok over. Kies een andere.',
  },
  calendar: {
    title: 'Afspraak',
    alarm: 'Over vijf minuten. Even voorbereiden: mentor prepare',
  },
});

function awayText(days: number): string {
  if (days < 2) return days < 1 ? 'vandaag' : 'morgen';
  if (days === 2) return 'overmorgen';
  if (days % 7 !== 0) return `over ${days} dagen`;
  return days === 7 ? 'over een week' : `over ${days / 7} weken`;
}

function durationText(minutes: number): string {
  if (minutes === 90) return 'anderhalf uur';
  if (minutes % 60 !== 0) return `${minutes} minuten`;
  return minutes === 60 ? 'een uur' : `${minutes / 60} uur`;
}
