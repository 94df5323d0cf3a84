import type { ToAsk } from '../../../domain/intake/questions.ts';

/** One question to take along for each thing the person would ask. */
export const toTakeAlong: Readonly<Record<ToAsk, string>> = {
  route: 'Which step of yours turned out to matter most?',
  craft: 'How do you tell good work from work that is merely all right?',
  'unwritten-rules': 'What took you longest to find out here?',
  introductions: 'Whom should I get to know this year, and how do I go about it?',
  example: 'What did you doubt when you stood where I stand now?',
  'current-work': 'This is what I run into. What strikes you?',
  'self-image': 'What do you notice in the way I tell this?',
  doubts: 'What do you do when you doubt yourself?',
  challenge: 'Where do you think I am wrong?',
};

/** What a message asks for, after "May I ask you one thing:". */
export const subjects: Readonly<Record<ToAsk, string>> = {
  route: 'which step mattered most on your way?',
  craft: 'how do you tell good work from work that is merely all right?',
  'unwritten-rules': 'what took you longest to find out there?',
  introductions: 'whom should somebody in my place get to know?',
  example: 'what did you doubt when you stood where I stand now?',
  'current-work': 'what strikes somebody who is not in it about something I run into?',
  'self-image': 'what strikes you in how I go about my work?',
  doubts: 'how did you find out what was for you, and what was not?',
  challenge: 'where might I be wrong about my own work?',
};

/** The same of what one runs into, asked of somebody who does the work. */
export const howYouDoIt = 'how would you go about something that I run into?';
