import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';

/** One question to take along for each thing the person would ask: it opens what they want to know. */
export const toTakeAlong: Readonly<Record<ToAsk, string>> = {
  route: 'Which of your steps turned out to matter most?',
  craft: 'What do you look at first to see whether this was done well?',
  'unwritten-rules': 'What took you longest to find out here?',
  introductions: 'Whose word counts here, and how did they come to know you?',
  example: 'What were you unsure of when you were where I am now?',
  'current-work': 'This is what happened last week. What strikes you?',
  'self-image': 'What do you notice about the way I tell this?',
  doubts: 'When did you last doubt yourself, and what did you do?',
  challenge: 'If this were yours, what would you do differently?',
};

/** The same of what gets in one's way, asked of somebody who does the work. */
const WITH_THE_WORK = 'What would you do first, in my place?';

/** The question that opens one of the person's own, put to a mentor of this type. */
export function openerFor(question: ToAsk, type: MentorType): string {
  return question === 'current-work' && type === 'inside-career-path'
    ? WITH_THE_WORK
    : (toTakeAlong[question] ?? question);
}
