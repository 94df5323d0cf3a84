import type { MentorType } from '../../domain/advice/recommendation.ts';
import type { Judges, OwnCase } from '../../domain/intake/own-case.ts';
import type { IntakePart } from '../../domain/intake/questions.ts';
import { type OptionWords, type OwnCaseWords, type QuestionsWords, wordsAs } from '../intake-words.ts';
import { withArticle } from './article.ts';
import { answerWords } from './conversation.ts';
import { earlierIntake } from './earlier-intake.ts';
import { echo, judgesOfYours } from './echo.ts';
import { countInWords } from './numbers.ts';

const parts: Readonly<Record<IntakePart, string>> = {
  ambition: 'What you want to achieve',
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
  introductions: { label: 'Who should get to know me?', hint: 'opening doors, being seen, being backed' },
  example: { label: 'Can someone like me do that?', hint: 'a living example' },
  'current-work': { label: 'How do I deal with what gets in my way?', hint: 'my work as it is now' },
  'self-image': { label: 'What don’t I see in myself?', hint: 'blind spots' },
  doubts: { label: 'Am I good enough, and is this for me?', hint: 'doubts I hardly tell anyone' },
  challenge: { label: 'Where am I wrong?', hint: 'everyone around me tends to agree' },
};

const sameCircle = {
  'no-ties': { label: 'No', hint: 'they don’t know each other' },
  'some-ties': { label: 'Where I work yes, elsewhere no', hint: 'here they all talk' },
  'small-world': { label: 'Yes, wherever they work', hint: 'there are few of them, and they all talk' },
};

/** In which house somebody with a boss works, as one says it to them. */
const houseOf = (judges: Judges) =>
  judges === 'assessors' ? 'in the place where you train' : 'in your organisation';

export const intake = (mentor: string) => ({
  parts,
  opening: (p: { home: string; minutes: number }) => [
    `What kind of ${mentor} is right for you, and why? It takes about ${p.minutes} minutes, in three parts.`,
    `Your answers stay on this computer, in ${p.home}, and are sent to nobody. Is the computer your employer’s? Then others may be able to get at them.`,
  ],
  keys: 'Esc goes back, Ctrl-O leaves a question open, Ctrl-C stops and saves what you have.',
  keysInPlainLines:
    'Type :back to go back, :skip to leave a question open. Ctrl-C stops and saves what you have.',
  openingAgain: 'Your earlier answers are filled in. Enter keeps one; change whatever has changed.',
  mentorWord: {
    title: 'One last thing: what do you call someone who helps you think about your work?',
    help: 'The word differs from place to place; from here on, yours is used.',
    options: wordsAs<MentorWords>({
      mentor: { label: 'mentor' },
      coach: { label: 'coach' },
      buddy: { label: 'buddy' },
      master: { label: 'master', hint: 'as with an apprentice' },
      other: { label: 'another word' },
    }),
    own: { title: 'Which word?', help: 'One or two words, the way you would say it.' },
    tooLong: 'Please keep it to at most 40 characters.',
  },
  /** What it means to leave a question open. */
  leaveOpen: 'I’d rather not say',
  /** What is said back between the parts. */
  echo,
  /** No answer that is open can change the kind of advice or the type of mentor: `count` questions are left, which take so many minutes. */
  decided: {
    title: {
      mentor: `The kind of ${mentor} is settled. What would you like to do?`,
      'no-mentor-needed': 'It is settled what comes first. What would you like to do?',
      'other-help-first': `The kind of ${mentor} for afterwards is settled. What would you like to do?`,
    },
    help: (p: { count: number; minutes: number; type: MentorType }) =>
      `${countInWords(p.count)} more questions say ${
        p.type === 'inside-career-path'
          ? 'where to look and who not to ask'
          : 'who not to ask and how to begin'
      }; ${p.minutes === 1 ? 'that takes about a minute' : `they take about ${p.minutes} minutes`}.`,
    options: {
      goOn: { label: 'Go on with the questions' },
      finish: { label: 'See the advice now', hint: 'what is left you can answer later' },
    },
  },
  stopSign: {
    heard: 'You don’t have to be sure that it is bad enough, and you don’t have to carry it alone.',
    goOn: {
      title: 'What would you like to do?',
      help: `The advice about ${withArticle(mentor)} will then be for afterwards. Your answers are saved either way.`,
      options: {
        goOn: { label: 'Go on with the questions' },
        finish: { label: 'See what I can do today' },
        stop: { label: 'Leave it at this for now' },
      },
    },
    stopped: 'Saved. You can carry on whenever you like, with: mentor intake',
  },
  review: {
    title: 'Are these answers right?',
    finish: 'Yes, show me the advice',
    ...answerWords,
    and: 'and',
    with: (p: { listed: string }) => `with ${p.listed}`,
    without: (p: { listed: string }) => `without ${p.listed}`,
    orLower: (p: { value: string }) => `${p.value} or lower`,
    orHigher: (p: { value: string }) => `${p.value} or higher`,
  },
  stored: (p: { type: string }) => `In short: ${p.type}. Your answers and the advice are saved.`,
  schema: {
    title: `Answers to a Mentor intake`,
    ignoredWhen: (p: { conditions: string }) => `Ignored when ${p.conditions}.`,
    condition: (p: { key: string; values: string }) => `${p.key} is ${p.values}`,
    lacks: (p: { key: string; value: string }) => `${p.key} does not hold ${p.value}`,
    between: (p: { key: string; from: number; to: number }) => `${p.key} is ${p.from} to ${p.to}`,
    nothingOnThePathOpen: 'no question about the path is open',
    or: ' or ',
    orWhen: ', or when ',
    and: ' and ',
  },
  questions: wordsAs<QuestionsWords>({
    ambition: {
      title: 'What do you want to achieve?',
      help: 'As you would tell a friend. A few sentences are enough.',
      short: 'What I want',
    },
    direction: {
      title: 'Which of these comes closest?',
      help: 'The one that matters most to you now.',
      short: 'What comes closest',
      options: {
        'next-position': { label: 'My next position', hint: 'a step up, or sideways' },
        'new-field': { label: 'A different field', hint: 'different work, or another sector' },
        'own-business': {
          label: 'A business of my own',
          hint: 'starting one, growing it or taking one over',
        },
        'just-begun': { label: 'I have only just begun', hint: 'and am finding my feet' },
        'better-at-my-work': { label: 'Getting better at the work I do', hint: 'no other role in mind' },
        unclear: { label: 'I don’t know yet', hint: 'something has to change, but what?' },
      },
    },
    targetPosition: {
      title: 'What position or work do you have in mind?',
      help: 'A job title or a few words; it helps you see who to look for.',
      short: 'The position in mind',
    },
    targetEmployer: {
      title: 'Where is that position?',
      help: 'This helps to decide where to look.',
      short: 'Where that position is',
      options: {
        own: { label: 'With my present employer', hint: 'I would stay' },
        other: { label: 'Somewhere else', hint: 'I would leave' },
        open: { label: 'Either is fine', hint: 'the work matters more' },
      },
    },
    certainty: {
      title: 'How sure are you that this is what you want?',
      help: 'Your first feeling is good enough.',
      short: 'How sure I am',
      lowest: 'not sure at all',
      highest: 'completely sure',
    },
    questions: {
      title: `What would you ask ${withArticle(mentor)} first?`,
      help: 'Choose up to four. This counts most in the advice.',
      short: 'What I would ask first',
      options: toAsk,
    },
    runInto: {
      title: 'What would help with what gets in your way?',
      help: 'Think of who could help you most.',
      short: 'What would help',
      options: {
        'how-it-is-done': {
          label: 'Someone who does this work showing me how',
          hint: 'it is the work itself',
        },
        'how-it-works-here': {
          label: 'Someone who knows this place explaining it',
          hint: 'it is the people and habits here',
        },
        'think-it-through': {
          label: 'Someone outside it thinking it through with me',
          hint: 'it is how I look at it',
        },
      },
    },
    covered: {
      title: 'Which of these can someone already answer for you?',
      help: `A manager, a buddy, a friend. You don’t need ${withArticle(mentor)} for those.`,
      short: 'What I already get',
      options: toAsk,
    },
    decision: {
      title: 'When will something about it be decided?',
      help: 'A vacancy, a selection round, a contract that ends.',
      short: 'When it is decided',
      options: {
        weeks: { label: 'Soon: within a month or so' },
        months: { label: 'Within a year' },
        no: { label: 'Nothing is being decided', hint: 'I set my own pace' },
      },
    },
    role: {
      title: 'What work do you do, and in what field?',
      help: 'For example: ward nurse in a hospital, or freelance illustrator.',
      short: 'My work',
    },
    employment: {
      title: 'How do you work?',
      help: 'With a boss or without one; the advice takes that into account.',
      short: 'How I work',
      options: {
        employed: { label: 'Employed', hint: 'with a boss' },
        'self-employed': { label: 'Self-employed', hint: 'on my own, for clients' },
        'business-owner': { label: 'I own a business', hint: 'with staff, partners or investors' },
        'in-training': { label: 'In training', hint: 'trainee, resident, apprentice, student' },
        'between-jobs': { label: 'Between jobs', hint: 'looking, or taking a break' },
      },
    },
    phase: {
      title: 'Where are you in your career?',
      help: 'Choose what comes closest.',
      short: 'Where I am',
      options: {
        'considering-a-step': { label: 'I’m considering a step', hint: 'and weighing what it takes' },
        'just-started': { label: 'I have just started', hint: 'in a new job or a higher one' },
        settled: { label: 'I know my way around', hint: 'the work is familiar' },
        stuck: { label: 'I’m stuck', hint: 'nothing moves any more' },
      },
    },
    situation: {
      title: 'What gets in your way?',
      help: 'What drains you, what keeps coming back? Only you read this.',
      short: 'What gets in my way',
    },
    offer: {
      title: `Has anyone offered you ${withArticle(mentor)}?`,
      help: 'Your employer, your school, a programme.',
      short: 'Whether one was offered',
      options: {
        none: { label: 'No', hint: 'I am looking for someone myself' },
        'may-choose': { label: 'Yes, and I can choose', hint: 'from a list or a pool' },
        assigned: { label: 'Yes, someone was assigned to me', hint: 'or will be' },
        'assigned-not-working': {
          label: 'Yes, but it isn’t working',
          hint: 'no click, or little to learn',
        },
        'my-manager': { label: 'My manager wants to do it', hint: 'my own boss' },
      },
    },
    stopSigns: {
      title: 'Is any of this happening to you now?',
      help: 'Tick what is happening, even if it does not seem that bad. Anything that could happen again counts as now; being tired after a busy month does not.',
      short: 'Happening now',
      options: {
        misconduct: {
          label:
            'Someone I work with humiliates, threatens, hurts or touches me, shuts me out, or treats me as less because of who I am',
          hint: 'a boss, colleague, client or pupil; even as a joke, or because that is just how they are',
        },
        wrongdoing: {
          label:
            'I am told to do, sign or hide something that is not allowed or not safe, or my pay or papers are being withheld',
          hint: 'even if everyone does it, or the risk is mine; or I spoke up about it, and am paying for that',
        },
        health: {
          label:
            'Because of work, for weeks now: sleeping badly, crying, pain, feeling sick, unusual mistakes, or barely getting through the day',
          hint: 'or a doctor has warned me, I keep going on drink or pills, or I would rather not wake up',
        },
        procedure: {
          label:
            'I am being dismissed, pressured to leave or to sign, formally warned or put on an improvement plan',
          hint: 'or there is a formal complaint or a lawsuit',
        },
        conflict: {
          label: 'There is someone at work I no longer speak to, or only through others',
          hint: 'we have tried, and it will not mend by itself',
        },
      },
    },
    simplerHelp: {
      title: 'Is there something simpler that would be enough?',
      help: 'Leave out what you have tried without success.',
      short: 'Something simpler',
      options: {
        no: { label: 'No', hint: 'I have tried, or it takes more than one talk' },
        'manager-answer': { label: 'One answer from my manager', hint: 'and I haven’t asked yet' },
        colleague: { label: 'An hour with a colleague', hint: 'or with someone in the same trade' },
        course: { label: 'A course', hint: 'it is knowledge that can be taught' },
        training: { label: 'Practising one thing', hint: 'a few times, with a trainer' },
      },
    },
    someoneInside: {
      title: 'Does anyone in your organisation do what you are aiming for, without judging you?',
      help: 'Now or in the past. Anyone who decides on your pay or contract does not count.',
      short: 'Someone where I work',
      options: {
        yes: { label: 'Yes', hint: 'I can think of someone' },
        no: { label: 'No', hint: 'nobody there, or only people who judge me' },
        unknown: { label: 'I don’t know' },
      },
    },
    canSpeakFreely: {
      title: 'How freely can you talk about doubts and weak spots?',
      help: 'With those you work with or report to; or with clients, partners, investors.',
      short: 'How freely I can talk',
      lowest: 'I keep them to myself',
      highest: 'completely freely',
    },
    consequences: {
      title: 'Could what you say be held against you?',
      help: 'Or stick to you for longer than you would like.',
      short: 'Could be held against me',
      lowest: 'certainly not',
      highest: 'certainly',
    },
    outsideView: {
      title: 'How much do you need someone with no stake in it?',
      help: 'Someone objective, for whom nothing depends on what you do.',
      short: 'Someone with no stake',
      lowest: 'hardly at all',
      highest: 'very much',
    },
    sameCircle: {
      title: 'Would what you tell people on that path get back to those who judge you?',
      help: 'People in the position you have in mind or, without one, people with work like yours.',
      short: 'Whether it gets round',
      options: sameCircle,
    },
    confidentialContent: {
      title: 'Would you need to talk about things you are bound to keep confidential?',
      help: 'Patients, client files, security: things that only colleagues may hear.',
      short: 'What only colleagues may hear',
    },
  }),
  /** How engine 1 put what is put otherwise now. */
  earlier: earlierIntake(mentor),
  /** The same questions in words that name the person's own position and people. */
  inYourCase: wordsAs<OwnCaseWords>({
    someoneInside: ({ position, judges }: OwnCase) => ({
      title:
        position === null
          ? `Is there anyone ${houseOf(judges)}, further along in work like yours, who does not judge you?`
          : `Is there anyone ${houseOf(judges)} who does that work (“${position}”), now or in the past, and does not judge you?`,
      help: 'Anyone who decides on your pay, contract or promotion does not count.',
    }),
    sameCircle: ({ position, role, judges }: OwnCase) => ({
      title:
        position === null
          ? `If you told someone with work like yours about your doubts, would it get back to ${judgesOfYours[judges]}?`
          : `If you told someone who does that work (“${position}”) about your doubts, would it get back to ${judgesOfYours[judges]}?`,
      help: `Think of two or three people you know${position === null && role !== null ? ` with your kind of work (${role})` : ''}, here and elsewhere.`,
    }),
  }),
});
