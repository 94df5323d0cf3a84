import type { ToAsk } from '../../../domain/intake/questions.ts';

/** One question to take along for each thing the person would ask. */
export const toTakeAlong: Readonly<Record<ToAsk, string>> = {
  route: 'Which of your steps turned out to matter most?',
  craft: 'How do you tell good work from work that is merely all right?',
  'unwritten-rules': 'What took you longest to find out here?',
  introductions: 'Who should I get to know this year, and how do I go about it?',
  example: 'What were you unsure of when you were where I am now?',
  'current-work': 'This is what gets in my way. What strikes you?',
  'self-image': 'What do you notice about the way I tell this?',
  doubts: 'What do you do when you doubt yourself?',
  challenge: 'Where do you think I’m wrong?',
};

/** What a message asks for, after "May I ask you one thing:". */
export const subjects: Readonly<Record<ToAsk, string>> = {
  route: 'which step mattered most in getting where you are?',
  craft: 'how do you tell good work from work that is merely all right?',
  'unwritten-rules': 'what took you longest to find out there?',
  introductions: 'who should someone in my position get to know?',
  example: 'what were you unsure of when you were where I am now?',
  'current-work': 'what would strike someone from outside about something that keeps getting in my way?',
  'self-image': 'what strikes you about the way I go about my work?',
  doubts: 'how did you find out what was right for you, and what was not?',
  challenge: 'where might I be wrong about my own work?',
};

/** The same of what gets in one's way, asked of somebody who does the work. */
export const howYouDoIt = 'how would you tackle something that keeps getting in my way?';
