import type { Part } from '../../domain/intake/questions.ts';
import type { OptionWords, QuestionsWords } from '../intake-words.ts';

const parts: Readonly<Record<Part, string>> = {
  ambition: 'What you want to reach',
  situation: 'Where you stand now',
  perspective: 'A view from outside',
};

/** Words on offer for a mentor; the label is the word itself. */
type MentorWords = Readonly<Record<'mentor' | 'coach' | 'buddy' | 'master' | 'other', OptionWords>>;

/** The questions one would put to a mentor, as one would put them. */
const toAsk = {
  route: { label: 'How do I get there?', hint: 'steps, timing, what counts' },
  craft: { label: 'How is this work done well?', hint: 'what only an expert can judge' },
  'unwritten-rules': { label: 'How do things really work here?', hint: 'the unwritten rules' },
  introductions: { label: 'Who should know me?', hint: 'open doors, be seen, be backed' },
  example: { label: 'Can someone like me do that?', hint: 'a living example' },
  'current-work': { label: 'How do I deal with what I run into?', hint: 'my work as it is now' },
  'self-image': { label: 'What do I not see about myself?', hint: 'blind spots' },
  doubts: { label: 'Am I good enough?', hint: 'doubts I tell hardly anybody' },
  challenge: { label: 'Where am I wrong?', hint: 'those around me mostly agree' },
};

export const intake = (mentor: string) => ({
  parts,
  progress: (p: { part: string; partNumber: number; number: number; of: number }) =>
    `${p.partNumber} of 3 · ${p.part} · question ${p.number} of ${p.of}`,
  opening: (p: { home: string }) => [
    `Which kind of ${mentor} fits you, and why? About five minutes, in three parts.`,
    `Your answers stay on this computer, in ${p.home}. Nobody else sees them.`,
  ],
  keys: 'Enter answers, Esc goes back, Ctrl-C stops and keeps what you have. You may leave most questions open.',
  keysInPlainLines:
    'You can go back with :back. Ctrl-C stops and keeps what you have. You may leave most questions open.',
  openingAgain: 'Your earlier answers stand ready. Enter keeps one; change what has changed.',
  mentorWord: {
    title: 'What do you call somebody who thinks along about your work?',
    help: 'The name differs from place to place; yours will be used throughout.',
    options: {
      mentor: { label: 'mentor' },
      coach: { label: 'coach' },
      buddy: { label: 'buddy' },
      master: { label: 'master', hint: 'as with an apprentice' },
      other: { label: 'another word' },
    } as MentorWords,
    own: { title: 'Which word?', help: 'One or two words, as you would say it.' },
    tooLong: 'Please keep it to at most 40 characters.',
  },
  resume: {
    title: (p: { number: number; of: number }) =>
      `You stopped at question ${p.number} of ${p.of}. What would you like to do?`,
    titleAtReview: 'You stopped at the review of your answers. What would you like to do?',
    help: (p: { when: string }) => `Kept on ${p.when}.`,
    options: {
      goOn: { label: 'Go on where I stopped' },
      startOver: { label: 'Start over', hint: 'the kept answers are thrown away' },
    },
  },
  stopSign: {
    goOn: {
      title: 'Shall we go on with the questions?',
      help: `The advice on a ${mentor} is then meant for afterwards. What you answered is kept either way.`,
    },
    stopped: 'Kept. You can go on whenever you like, with: mentor intake',
  },
  review: {
    title: 'Are these your answers?',
    help: 'A number changes that answer.',
    /** What Enter does. */
    finish: 'show the advice',
    notANumber: (p: { most: number }) => `Please give a number from 1 to ${p.most}, or just Enter.`,
    open: 'left open',
    nothing: 'none of these',
    and: 'and',
    with: (p: { listed: string }) => `with ${p.listed}`,
    without: (p: { listed: string }) => `without ${p.listed}`,
    orLower: (p: { value: string }) => `${p.value} or lower`,
    orHigher: (p: { value: string }) => `${p.value} or higher`,
    of: (p: { value: number; most: number }) => `${p.value} of ${p.most}`,
    yes: 'yes',
    no: 'no',
  },
  stored: (p: { type: string }) => `In short: ${p.type}. It is kept.`,
  tooLong: (p: { most: number; over: number }) =>
    `That is ${p.over} characters over the ${p.most} that fit. Nothing is lost; shorten it here.`,
  schema: {
    title: `Answers of a Mentor intake`,
    ignoredWhen: (p: { conditions: string }) => `Ignored when ${p.conditions}.`,
    condition: (p: { key: string; values: string }) => `${p.key} is ${p.values}`,
    or: ' or ',
  },
  questions: {
    ambition: {
      title: 'What do you want to reach?',
      help: 'As you would tell a friend. A few sentences are enough.',
      short: 'Ambition',
    },
    direction: {
      title: 'Which of these comes closest?',
      help: 'The one that matters most to you now.',
      short: 'Direction',
      options: {
        'next-position': { label: 'A next position', hint: 'above or beside the one you hold' },
        'new-field': { label: 'A different field', hint: 'other work, or another sector' },
        'own-business': { label: 'A business of my own', hint: 'starting, growing or taking over' },
        'just-begun': { label: 'I have just begun', hint: 'and look for my place' },
        'better-at-my-work': { label: 'Better at the work I do', hint: 'no other role in view' },
        unclear: { label: 'I do not know yet', hint: 'something has to change, but what?' },
      },
    },
    targetPosition: {
      title: 'Which position or work do you have in mind?',
      help: 'A title or a few words: that is whom to look for.',
      short: 'Position',
    },
    targetEmployer: {
      title: 'Where is that position?',
      help: 'It helps to decide where to look.',
      short: 'Employer',
      options: {
        own: { label: 'With my present employer', hint: 'I would stay' },
        other: { label: 'Somewhere else', hint: 'I would leave' },
        open: { label: 'Either would do', hint: 'the work matters more' },
      },
    },
    certainty: {
      title: 'How sure are you that you want this?',
      help: 'Your first feeling is good enough.',
      short: 'Certainty',
      lowest: 'not sure at all',
      highest: 'completely sure',
    },
    questions: {
      title: `What would you ask a ${mentor} first?`,
      help: 'Choose up to four. This weighs most in the advice.',
      short: 'Would ask',
      options: toAsk,
    },
    covered: {
      title: 'What does somebody already give you well?',
      help: `A manager, a colleague, a friend. For that you need no ${mentor}.`,
      short: 'Already have',
      options: toAsk,
    },
    deadline: {
      title: 'Will something about this be decided within six months?',
      help: 'A vacancy, a selection round, a contract that ends.',
      short: 'Decided soon',
    },
    role: {
      title: 'What is your work, and in which field?',
      help: 'For example: ward nurse in a hospital; freelance illustrator.',
      short: 'Work',
    },
    employment: {
      title: 'How do you work?',
      help: 'With a boss or without one: the advice takes it into account.',
      short: 'Employment',
      options: {
        employed: { label: 'In employment', hint: 'with a boss' },
        'self-employed': { label: 'Self-employed', hint: 'on my own, for clients' },
        'business-owner': { label: 'I own a business', hint: 'with people, partners or investors' },
        'in-training': { label: 'In training', hint: 'trainee, resident, apprentice, student' },
        'between-jobs': { label: 'Between jobs', hint: 'looking, or taking a break' },
      },
    },
    phase: {
      title: 'Where are you in your career?',
      help: 'Choose what comes closest.',
      short: 'Phase',
      options: {
        'considering-a-step': { label: 'I am considering a step', hint: 'and weigh what it asks' },
        'just-started': { label: 'I have just started', hint: 'a new job, or promoted' },
        settled: { label: 'I know my way around', hint: 'the work is familiar' },
        stuck: { label: 'I am stuck', hint: 'it no longer moves' },
      },
    },
    situation: {
      title: 'What do you run into?',
      help: 'What takes energy, what keeps coming back? Only you read this.',
      short: 'Situation',
    },
    offer: {
      title: `Has anybody offered you a ${mentor}?`,
      help: 'By your employer, your school, a programme.',
      short: 'Offer',
      options: {
        none: { label: 'No', hint: 'I look for somebody myself' },
        'may-choose': { label: 'Yes, and I may choose', hint: 'from a list or a pool' },
        assigned: { label: 'Yes, somebody was assigned to me', hint: 'or will be' },
        'assigned-not-working': {
          label: 'Somebody was, and it does not work',
          hint: 'no click, or little to learn',
        },
        'my-manager': { label: 'My manager wants to do it', hint: 'my own boss' },
      },
    },
    stopSigns: {
      title: 'Is any of this happening now?',
      help: 'Now, and to you. What is over and settled does not count.',
      short: 'Happening now',
      options: {
        misconduct: { label: 'Bullying, harassment', hint: 'discrimination, aggression' },
        wrongdoing: { label: 'A wrong that harms others', hint: 'fraud, danger, a cover-up' },
        health: { label: 'My health suffers', hint: 'stress, sleep, mood' },
        procedure: { label: 'A formal procedure', hint: 'dismissal, improvement plan, lawsuit' },
        conflict: { label: 'A hardened conflict', hint: 'talking has stopped' },
      },
    },
    simplerHelp: {
      title: 'Would something simpler already solve it?',
      help: `Then that comes first; a ${mentor} can always come later.`,
      short: 'Simpler help',
      options: {
        no: { label: 'No, I want to talk it through', hint: 'more than once' },
        'manager-answer': { label: 'An answer from my manager', hint: 'one question, ten minutes' },
        colleague: { label: 'An hour with a colleague', hint: 'or with somebody in the same trade' },
        course: { label: 'A course', hint: 'knowledge that can be taught' },
        training: { label: 'Practising one behaviour', hint: 'with a trainer' },
      },
    },
    canSpeakFreely: {
      title: 'How freely can you talk about doubts and weak spots?',
      help: 'With those you work with or report to; or clients, partners, investors.',
      short: 'Speak freely',
      lowest: 'I keep them to myself',
      highest: 'completely',
    },
    consequences: {
      title: 'Could what you say be held against you?',
      help: 'Or stick to you longer than you would like.',
      short: 'Held against me',
      lowest: 'certainly not',
      highest: 'certainly',
    },
    outsideView: {
      title: 'How much do you need somebody without a stake?',
      help: 'Somebody objective, for whom nothing depends on what you do.',
      short: 'No stake',
      lowest: 'hardly',
      highest: 'very much',
    },
    sameCircle: {
      title: 'Do people in that position talk with those who judge you?',
      help: 'No position in mind? Then think of people in your line of work.',
      short: 'Ties',
      options: {
        'no-ties': { label: 'No, they have no ties', hint: 'or I do not know of any' },
        'some-ties': { label: 'Only at my own employer', hint: 'elsewhere they do not' },
        'small-world': { label: 'Yes, everywhere', hint: 'few people, and all know each other' },
      },
    },
    confidentialContent: {
      title: 'Would you have to talk about what only colleagues may hear?',
      help: 'Patients, client files, security: what you are bound to keep secret.',
      short: 'Secret content',
    },
  } satisfies QuestionsWords as QuestionsWords,
});
