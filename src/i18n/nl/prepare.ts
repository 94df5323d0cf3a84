import type { AgendaPart } from '../../domain/meetings/appointment.ts';
import type { prepare as English } from '../en/prepare.ts';
import { countInWords } from './numbers.ts';

const pageParts: Readonly<Record<AgendaPart, { heading: string; asks: string }>> = {
  'run-into': { heading: 'Waar ik tegenaan loop', asks: 'Waar loop je tegenaan?' },
  ambitions: { heading: 'Mijn ambities', asks: 'Waarin wil je verder komen?' },
  goal: { heading: 'Doel', asks: 'Wanneer is dit gesprek voor jou de moeite waard?' },
  reality: { heading: 'Hoe het nu is', asks: 'Wat gebeurt er nu, en wat heb je al geprobeerd?' },
  options: { heading: 'Wat er kan', asks: 'Wat zou je kunnen doen, ook als het gek klinkt?' },
  will: { heading: 'Wat ik ga doen', asks: 'Wat doe je als eerste, en op welke dag?' },
};

const short: Readonly<Record<AgendaPart, string>> = {
  'run-into': 'Waar ik tegenaan loop',
  ambitions: 'Mijn ambities',
  goal: 'Doel',
  reality: 'Hoe het nu is',
  options: 'Wat er kan',
  will: 'Wat ik ga doen',
};

export const prepare: typeof English = {
  nobody: 'Je volgende gesprek',
  notPlanned: 'nog niet gepland',
  when: p => `${p.day}, ${p.time}`,
  minutes: p => {
    if (p.minutes === 30) return 'een halfuur';
    if (p.minutes === 60) return 'een uur';
    return p.minutes === 90 ? 'anderhalf uur' : `${p.minutes} minuten`;
  },
  meeting: p => `${ordinal(p.meeting)} gesprek`,
  since: p => `Sinds ${p.day}`,
  before: 'Voor je gaat',
  promised: p => {
    if (p.status !== 'open') return `${p.status === 'done' ? 'Gedaan' : 'Vervallen'}: ${p.text}`;
    if (p.due === null) return `Nog open: ${p.text}`;
    return p.overdue
      ? `Nog open: ${p.text} (was voor ${p.due}; doe je het nog?)`
      : `Nog open: ${p.text} (uiterlijk ${p.due})`;
  },
  expected: p => `je verwachtte: ${p.text}`,
  happened: p => `het liep zo: ${p.text}`,
  morePromised: p => `En nog ${countInWords(p.count)}: mentor actions`,
  leftWith: p => `Je ging weg met: “${p.text}”${p.day === null ? '' : ` (${p.day})`}`,
  watchFor: p => `Let op: “${p.text}” (${p.day})`,
  parts: pageParts,
  ask: p => `Vraag: ${p.question}`,
  forYouAlone: 'Gemaakt met mentor prepare, alleen voor jou.',
  written: p => `Opgeslagen in ${p.path}. Het is alleen voor jou bedoeld.`,
  stored: 'Bewaard bij de afspraak. Terugdraaien kan met: mentor undo',
  noAppointment: p =>
    `Er staat geen gesprek${p.name === null ? '' : ` met ${p.name}`} gepland. Plan er een met: mentor next`,
  notStored:
    'Er staat geen gesprek gepland, dus dit staat alleen op deze bladzijde en is niet bewaard. Plan er een met: mentor next',
  guided: {
    add: 'Wil je iets op de agenda zetten?',
    parts: { agenda: 'Je agenda' },
    short,
    help: 'Voor elk ding een regel; een of twee is genoeg.',
    nothing: 'niets',
    ask: {
      title: 'Welke vragen neem je mee?',
      help: 'Hooguit drie.',
      short: 'Vragen',
    },
    review: { title: 'Wil je het zo bewaren?', finish: 'Ja, bewaar het' },
  },
};

const ORDINALS = [
  '',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];

function ordinal(count: number): string {
  return ORDINALS[count] ?? `${count}e`;
}
