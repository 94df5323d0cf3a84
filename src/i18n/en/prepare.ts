import type { Action } from '../../domain/meetings/action.ts';
import type { AgendaPart } from '../../domain/meetings/appointment.ts';
import { countInWords } from './numbers.ts';

/** An action before the next meeting; `due` is a day in words. */
type Promised = Pick<Action, 'text' | 'status'> & {
  readonly due: string | null;
  readonly overdue: boolean;
};

/** What each part of the page is called, and what it asks of the person as long as nothing stands there. */
const pageParts: Readonly<Record<AgendaPart, { heading: string; asks: string }>> = {
  'run-into': { heading: 'What I run into', asks: 'What do you run into?' },
  ambitions: { heading: 'My ambitions', asks: 'What would you like to get further with?' },
  goal: { heading: 'Goal', asks: 'What would make this conversation worth it?' },
  reality: { heading: 'Reality', asks: 'What is happening now, and what have you tried already?' },
  options: { heading: 'Options', asks: 'What could you do, unlikely things too?' },
  will: { heading: 'Will', asks: 'What will you do first, and on which day?' },
};

const short: Readonly<Record<AgendaPart, string>> = {
  'run-into': 'What I run into',
  ambitions: 'My ambitions',
  goal: 'Goal',
  reality: 'Reality',
  options: 'Options',
  will: 'Will',
};

export const prepare = {
  nobody: 'Your next meeting',
  notPlanned: 'not planned yet',
  when: (p: { day: string; time: string }) => `${p.day}, ${p.time}`,
  minutes: (p: { minutes: number }) => {
    if (p.minutes === 30) return 'half an hour';
    if (p.minutes === 60) return 'an hour';
    return p.minutes === 90 ? 'an hour and a half' : `${p.minutes} minutes`;
  },
  /** Which meeting with this person it is. */
  meeting: (p: { meeting: number }) => `${ordinal(p.meeting)} meeting`,
  since: (p: { day: string }) => `Since ${p.day}`,
  before: 'Before you go',
  promised: (p: Promised) => {
    if (p.status !== 'open') return `${p.status === 'done' ? 'Done' : 'Dropped'}: ${p.text}`;
    if (p.due === null) return `Still open: ${p.text}`;
    return p.overdue
      ? `Still open: ${p.text} (was for ${p.due}; still worth doing?)`
      : `Still open: ${p.text} (by ${p.due})`;
  },
  expected: (p: { text: string }) => `you expected: ${p.text}`,
  happened: (p: { text: string }) => `it went: ${p.text}`,
  morePromised: (p: { count: number }) => `${countInWords(p.count)} more: mentor actions`,
  /** `day` is that of an earlier meeting than the last; null where it was the last. */
  leftWith: (p: { text: string; day: string | null }) =>
    `You left with: “${p.text}”${p.day === null ? '' : ` (${p.day})`}`,
  watchFor: (p: { text: string; day: string }) => `Watch for: “${p.text}” (${p.day})`,
  parts: pageParts,
  ask: (p: { question: string }) => `Ask: ${p.question}`,
  forYouAlone: 'Made with mentor prepare, for you alone.',
  written: (p: { path: string }) => `Written to ${p.path}. It is meant for you alone.`,
  stored: 'Kept with the appointment. Undo it with: mentor undo',
  noAppointment: (p: { name: string | null }) =>
    `There is no meeting planned${p.name === null ? '' : ` with ${p.name}`}. To plan one: mentor next`,
  /** What was to go on the agenda is on the page alone. */
  notStored:
    'There is no meeting planned, so this is on the page only and not saved. To plan one: mentor next',
  guided: {
    add: 'Would you like to put something on the agenda?',
    parts: { agenda: 'Your agenda' },
    short,
    help: 'A line for each thing; one or two are plenty.',
    nothing: 'nothing',
    ask: {
      title: 'Which questions will you take along?',
      help: 'Three at most.',
      short: 'Questions',
    },
    review: { title: 'Would you like to save it like this?', finish: 'Yes, save it' },
  },
};

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinal(count: number): string {
  const word = ORDINALS[count];
  if (word !== undefined) return word;
  const isTeen = count % 100 > 10 && count % 100 < 14;
  return `${count}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}
