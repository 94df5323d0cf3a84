import type { Judges, OwnCase } from '../../domain/intake/own-case.ts';
import type { Part } from '../../domain/intake/questions.ts';
import type { OptionWords, OwnCaseWords, QuestionsWords } from '../intake-words.ts';
import { answerWords } from './conversation.ts';
import { earlierIntake } from './earlier-intake.ts';

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
  doubts: { label: 'Am I good enough, is this for me?', hint: 'doubts I tell hardly anybody' },
  challenge: { label: 'Where am I wrong?', hint: 'those around me mostly agree' },
};

const sameCircle = {
  'no-ties': { label: 'No', hint: 'they do not know each other' },
  'some-ties': { label: 'At my own employer yes, elsewhere no', hint: 'here they all talk' },
  'small-world': { label: 'Yes, wherever they work', hint: 'they are few, and they all talk' },
};

/** Who judges somebody's work, as one says it to them. */
const judgesOfYours: Readonly<Record<Judges, string>> = {
  boss: 'your boss',
  assessors: 'those who assess you',
  clients: 'your clients',
  investors: 'your partners, investors or bank',
  hirers: 'those who might hire you',
};

/** Where somebody with a boss works, as one says it to them. */
const houseOf = (judges: Judges) => (judges === 'assessors' ? 'the place where you train' : 'your employer');

export const intake = (mentor: string) => ({
  parts,
  opening: (p: { home: string; minutes: number }) => [
    `Which kind of ${mentor} fits you, and why? About ${p.minutes} minutes, in three parts.`,
    `Your answers stay on this computer, in ${p.home}. Nobody else sees them.`,
  ],
  keys: 'Esc goes back, Ctrl-O leaves a question open, Ctrl-C stops and keeps what you have.',
  keysInPlainLines:
    'Type :back to go back, :skip to leave a question open. Ctrl-C stops and keeps what you have.',
  openingAgain: 'Your earlier answers stand ready. Enter keeps one; change what has changed.',
  mentorWord: {
    title: 'What do you call somebody who helps you think about your work?',
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
  /** What it means to leave a question open. */
  leaveOpen: "I'd rather not say",
  stopSign: {
    goOn: {
      title: 'Shall we go on with the questions?',
      help: `The advice on a ${mentor} is then meant for afterwards. What you answered is kept either way.`,
    },
    stopped: 'Kept. You can go on whenever you like, with: mentor intake',
  },
  review: {
    title: 'Are these your answers?',
    finish: 'This is right: show the advice',
    ...answerWords,
    and: 'and',
    with: (p: { listed: string }) => `with ${p.listed}`,
    without: (p: { listed: string }) => `without ${p.listed}`,
    orLower: (p: { value: string }) => `${p.value} or lower`,
    orHigher: (p: { value: string }) => `${p.value} or higher`,
  },
  stored: (p: { type: string }) => `In short: ${p.type}. It is kept.`,
  schema: {
    title: `Answers of a Mentor intake`,
    ignoredWhen: (p: { conditions: string }) => `Ignored when ${p.conditions}.`,
    condition: (p: { key: string; values: string }) => `${p.key} is ${p.values}`,
    lacks: (p: { key: string; value: string }) => `${p.key} does not hold ${p.value}`,
    between: (p: { key: string; from: number; to: number }) => `${p.key} is ${p.from} to ${p.to}`,
    nothingOnThePathOpen: 'no question about the path is open',
    or: ' or ',
    and: ' and ',
  },
  questions: {
    ambition: {
      title: 'What do you want to reach?',
      help: 'As you would tell a friend. A few sentences are enough.',
      short: 'What I want',
    },
    direction: {
      title: 'Which of these comes closest?',
      help: 'The one that matters most to you now.',
      short: 'What comes closest',
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
      short: 'Position in mind',
    },
    targetEmployer: {
      title: 'Where is that position?',
      help: 'It helps to decide where to look.',
      short: 'Where it is',
      options: {
        own: { label: 'With my present employer', hint: 'I would stay' },
        other: { label: 'Somewhere else', hint: 'I would leave' },
        open: { label: 'Either would do', hint: 'the work matters more' },
      },
    },
    certainty: {
      title: 'How sure are you that you want this?',
      help: 'Your first feeling is good enough.',
      short: 'How sure I am',
      lowest: 'not sure at all',
      highest: 'completely sure',
    },
    questions: {
      title: `What would you ask a ${mentor} first?`,
      help: 'Choose up to four. This weighs most in the advice.',
      short: 'To ask first',
      options: toAsk,
    },
    runInto: {
      title: 'What do you need with what you run into?',
      help: 'Whoever could help you most with it.',
      short: 'What would help',
      options: {
        'how-it-is-done': {
          label: 'Somebody who does this work shows me how',
          hint: 'it is the work itself',
        },
        'how-it-works-here': {
          label: 'Somebody who knows this place explains it',
          hint: 'it is people and habits here',
        },
        'think-it-through': {
          label: 'Somebody who is not in it thinks along',
          hint: 'it is how I look at it',
        },
      },
    },
    covered: {
      title: 'What does somebody already give you well?',
      help: `A manager, a buddy, a friend. For that you need no ${mentor}.`,
      short: 'Given already',
      options: toAsk,
    },
    decision: {
      title: 'When is something about this decided?',
      help: 'A vacancy, a selection round, a contract that ends.',
      short: 'When it is decided',
      options: {
        weeks: { label: 'Soon: in a month or so' },
        months: { label: 'Within a year' },
        no: { label: 'Nothing is being decided', hint: 'I set the pace myself' },
      },
    },
    role: {
      title: 'What is your work, and in which field?',
      help: 'For example: ward nurse in a hospital; freelance illustrator.',
      short: 'My work',
    },
    employment: {
      title: 'How do you work?',
      help: 'With a boss or without one: the advice takes it into account.',
      short: 'How I work',
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
      short: 'Where I am',
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
      short: 'What I run into',
    },
    offer: {
      title: `Has anybody offered you a ${mentor}?`,
      help: 'By your employer, your school, a programme.',
      short: 'Whether one was offered',
      options: {
        none: { label: 'No', hint: 'I look for somebody myself' },
        'may-choose': { label: 'Yes, and I may choose', hint: 'from a list or a pool' },
        assigned: { label: 'Yes, somebody was assigned to me', hint: 'or will be' },
        'assigned-not-working': {
          label: 'Yes, but it is not working',
          hint: 'no click, or little to learn',
        },
        'my-manager': { label: 'My manager wants to do it', hint: 'my own boss' },
      },
    },
    stopSigns: {
      title: 'Is any of this happening to you now?',
      help: 'Tick what happens, also if you would say that it is not that bad. What can come again counts as now; being tired after a busy month does not.',
      short: 'Happening now',
      options: {
        misconduct: {
          label:
            'Somebody I work with humiliates, threatens, hurts or touches me, shuts me out, or treats me as less for who I am',
          hint: 'a boss, colleague, client or pupil; also as a joke, or because that is just how they are',
        },
        wrongdoing: {
          label:
            'I am told to do, sign or hide what is not allowed or not safe, or my pay or papers are kept from me',
          hint: 'also if everybody does it, or if the risk is mine; or I said something of it, and suffer for that',
        },
        health: {
          label:
            'Because of work, for weeks: bad sleep, crying, pain, feeling sick, unusual mistakes, or barely getting by',
          hint: 'or a doctor warned me, I go on with drink or pills, or I would rather not wake up',
        },
        procedure: {
          label:
            'I am being dismissed, pressed to leave or to sign, formally warned or put on an improvement plan',
          hint: 'or there is a formal complaint or a lawsuit',
        },
        conflict: {
          label: 'With somebody at work I no longer speak, or only through others',
          hint: 'we tried, and it does not mend by itself',
        },
      },
    },
    simplerHelp: {
      title: 'Is there something simpler that would settle it?',
      help: 'What you tried in vain does not count.',
      short: 'Something simpler',
      options: {
        no: { label: 'No', hint: 'I tried, or it takes more than one talk' },
        'manager-answer': { label: 'One answer from my manager', hint: 'and I have not asked yet' },
        colleague: { label: 'An hour with a colleague', hint: 'or with somebody in the same trade' },
        course: { label: 'A course', hint: 'it is knowledge that can be taught' },
        training: { label: 'Practising one thing I do', hint: 'a few times, with a trainer' },
      },
    },
    someoneInside: {
      title: 'Does anybody at your employer do what you aim for, and not judge you?',
      help: 'Now, or in the past. Whoever decides on your pay or contract does not count.',
      short: 'Somebody at my employer',
      options: {
        yes: { label: 'Yes', hint: 'I can think of somebody' },
        no: { label: 'No', hint: 'nobody does it, or all who do judge me' },
        unknown: { label: 'I do not know' },
      },
    },
    canSpeakFreely: {
      title: 'How freely can you talk about doubts and weak spots?',
      help: 'With those you work with or report to; or clients, partners, investors.',
      short: 'Free to speak',
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
      short: 'Somebody neutral',
      lowest: 'hardly',
      highest: 'very much',
    },
    sameCircle: {
      title: 'Would what you tell people on that path get back to those who judge you?',
      help: 'People in the position you have in mind; without one, people with work like yours.',
      short: 'Whether it gets round',
      options: sameCircle,
    },
    confidentialContent: {
      title: 'Would you have to talk about what only colleagues may hear?',
      help: 'Patients, client files, security: what you are bound to keep secret.',
      short: 'Only for colleagues',
    },
  } satisfies QuestionsWords as QuestionsWords,
  /** How engine 1 put what is put otherwise now. */
  earlier: earlierIntake(mentor),
  /** The same questions in words that name the person's own position and people. */
  inYourCase: {
    someoneInside: ({ position, judges }: OwnCase) => ({
      title:
        position === null
          ? `Is anybody at ${houseOf(judges)} further along in work like yours, and not judging you?`
          : `“${position}”: is there one at ${houseOf(judges)}, now or earlier, who does not judge you?`,
      help: 'Whoever decides on your pay, contract or promotion does not count.',
    }),
    sameCircle: ({ position, role, judges }: OwnCase) => ({
      title:
        position === null
          ? `If you told somebody with work like yours your doubts, would it get back to ${judgesOfYours[judges]}?`
          : `“${position}”: if you told one of them your doubts, would it get back to ${judgesOfYours[judges]}?`,
      help: `Think of two or three you know${position === null && role !== null ? ` (${role})` : ''}, here and elsewhere.`,
    }),
  } satisfies OwnCaseWords as OwnCaseWords,
});
