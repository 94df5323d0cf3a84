import type { Judges } from '../../../domain/intake/own-case.ts';
import type { DescriptionKey } from '../../../domain/people/description.ts';
import type { PathCase } from '../../../domain/people/path-case.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

/** Whom a question is about, and where the person wants to go. */
export interface Asked {
  readonly name: string;
  readonly judges: Judges;
  readonly path: PathCase;
}

const says: Readonly<Record<Judges, (name: string) => string>> = {
  boss: name => `Does ${name} have a say over your pay, contract or promotion?`,
  assessors: name => `Does ${name} assess you, or decide on your place?`,
  clients: name => `Is ${name} a client of yours, or do they decide whether you get work?`,
  investors: name => `Is ${name} a client, partner or investor of yours?`,
  hirers: name => `Might ${name} hire you?`,
};

function onThePath({ name, path }: Asked): string {
  const named = path.position === null ? '' : ` (${path.position})`;
  switch (path.kind) {
    case 'position':
      return `Does ${name} hold the position you want${named}, or know it from the inside?`;
    case 'business':
      return `Has ${name} run such a business${named} for years?`;
    case 'further':
      return `Is ${name} further along in work like yours?`;
    case 'open':
      return `Is ${name} somewhere you would like to be?`;
  }
}

/** What is asked of somebody whom one may ask. */
export const describing = {
  opening: 'A few short questions about someone you might ask. Leave open what you don’t know.',
  openingAgain: 'What you said before stands ready: Enter keeps it.',
  parts: { who: 'Who it is', tie: 'What they are to you' },
  leaveOpen: 'I don’t know',
  nameTaken: (p: { name: string }) =>
    `${p.name} is already among your people. Give a name that tells the two apart.`,
  questions: (p: Asked): Readonly<Record<DescriptionKey, WordsOfQuestion>> => ({
    name: {
      title: 'Who are you thinking of?',
      help: 'A first name will do, as long as it tells them apart.',
      short: 'Name',
    },
    what: {
      title: `What does ${p.name} do?`,
      help: 'In a few words: leads a ward.',
      short: 'Does',
      leaveOpen: 'leave open',
    },
    met: {
      title: `How do you know ${p.name}?`,
      help: 'Or know of them. It goes into your message to them.',
      short: 'Know them',
      leaveOpen: 'leave open',
    },
    decidesOnMe: {
      title: says[p.judges](p.name),
      help: 'Also from further up, or at a table where it is decided.',
      short: 'A say over me',
    },
    onPath: {
      title: onThePath(p),
      help: 'Wherever they work.',
      short: 'On my path',
    },
    sameWork: {
      title: `Does ${p.name} do the same kind of work as you?`,
      help: 'The same trade, wherever they work.',
      short: 'Same work',
    },
    employer: {
      title: `Where does ${p.name} work?`,
      short: 'Works',
      options: { own: { label: 'Where I work' }, other: { label: 'Somewhere else' } },
    },
    talksWithJudges: {
      title: `Does ${p.name} talk with those who judge you?`,
      help: 'Often enough for something to come round.',
      short: 'Talks with those who judge me',
    },
  }),
  review: { title: 'Is that right?', finish: 'Yes, keep it' },
};
