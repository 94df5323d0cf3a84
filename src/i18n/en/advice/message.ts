import type { NextStepParams } from '../../../domain/advice/parameters.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import type { PersonMessage } from '../../../domain/people/message.ts';
import { lowerFirst } from '../../lower-first.ts';
import { withArticle } from '../article.ts';

type Message = NextStepParams['write-to-one-person'];

/** The same once it is known to whom it goes: their name, and how one met. */
type MessageToSomebody = Message & Partial<Pick<PersonMessage, 'name' | 'met'>>;

/** One person, one talk, one subject, why that person; discretion is asked, since it cannot be promised for another. */
export function messageFrom(message: MessageToSomebody): string {
  return `Dear ${message.name ?? '…'},\n${[opening(message), aboutMe(message), askFor(message), meeting(message)].join(' ')} I’d like it to stay between us, if that is all right with you. If it doesn’t suit you, I quite understand.`;
}

function opening({ type, met }: MessageToSomebody): string {
  if (met !== undefined)
    return `I know you from … (${met}). I am writing to you because … (what struck you).`;
  return type === 'outside-neutral'
    ? 'I am writing to you because … (how you know of them, and what struck you).'
    : 'I am writing to you because … (what you saw or heard of their work).';
}

/** Their work, and where they want to go: not for somebody who is there already, nor where it might get round. */
function aboutMe(message: Message): string {
  const going = message.discreet === true ? '' : goingTo(message);
  if (going === '') return `${work(message)}.`;
  return ONE_THING.test(message.role) || message.role === ''
    ? `${work(message)}, and I ${going}.`
    : `${work(message)}. I ${going}.`;
}

/** Who has a business already wants to be further with it: that says nothing about a step. */
const OWNERS = ['self-employed', 'business-owner'] as const;

/** A few words can be what somebody works as; more of them stand by themselves. */
const ONE_THING = /^[^,/]{1,60}$/;

function work({ role, employment }: Message): string {
  if (role === '') return 'I am a … (your work)';
  if (!ONE_THING.test(role)) return `My work: ${lowerFirst(role)}`;
  const phrase = lowerFirst(role);
  switch (employment) {
    case 'business-owner':
      return `I run a business of my own (${phrase})`;
    case 'in-training':
      return `I am still in training (${phrase})`;
    case 'between-jobs':
      return `Until recently I worked as ${withAnyArticle(phrase)}`;
    default:
      return `I work as ${withAnyArticle(phrase)}`;
  }
}

function withAnyArticle(phrase: string): string {
  if (/^(?:an?|the|head|chief) /i.test(phrase)) return phrase;
  return /^(?:first|only|sole) /i.test(phrase) ? `the ${phrase}` : withArticle(phrase);
}

function goingTo({ direction, position, employment, at, sure }: Message): string {
  if (at === 'own-other-department') return '';
  const named = position === undefined ? '' : ` (${lowerFirst(position)})`;
  if (direction === undefined) return named === '' ? '' : `am thinking about my next step${named}`;
  if (direction === 'next-position')
    return `${sure === true ? 'want to take my next step' : 'am thinking about my next step'}${named}`;
  if (direction === 'new-field') return `am thinking of a different field${named}`;
  if (direction === 'own-business' && !OWNERS.some(one => one === employment))
    return `am thinking about a business of my own${named}`;
  return '';
}

const subjects: Readonly<Record<ToAsk, string>> = {
  route: 'which step mattered most in getting where you are?',
  craft: 'what do you look at first to see whether this was done well?',
  'unwritten-rules': 'what took you longest to find out when you began?',
  introductions: 'who should someone in my position get to know?',
  example: 'what were you unsure of when you were where I am now?',
  'current-work': 'did you ever wonder how to go on with your work, and what helped?',
  'self-image': 'what strikes you about the way I go about my work?',
  doubts: 'how did you find out what was right for you, and what was not?',
  challenge: 'where might I be wrong about my own work?',
};

/** For somebody who has only just begun, and is where they wanted to be. */
const whenBegun: Partial<Readonly<Record<ToAsk, string>>> = {
  route: 'what would you do first, if you began again?',
  craft: 'what do you wish someone had shown you in your first year?',
  'current-work': 'how did you deal with this when you began: … (one thing)?',
};

function askFor(message: Message): string {
  const { question, sure, direction, type } = message;
  if (type === 'inside-career-path' && question === 'route' && sure === true && direction === 'next-position')
    return 'May I tell you in five minutes why I want this, and will you tell me honestly where I lose you?';
  const subject = subjectOf(message);
  return `May I ask you one thing: ${subject ?? '… (your question)?'}`;
}

function subjectOf({ type, question, direction, pace }: Message): string | undefined {
  if (question === undefined) return undefined;
  const onThePath = type === 'inside-career-path';
  const begun = direction === 'just-begun' && onThePath ? whenBegun[question] : undefined;
  if (begun !== undefined) return begun;
  if (question === 'route' && pace === 'this-week')
    return 'how did you come to a big decision about your work, and what do you wish you had known before?';
  return question === 'current-work' && onThePath
    ? 'how would you go about this: … (one thing that gets in your way)?'
    : subjects[question];
}

function meeting({ at, pace }: Message): string {
  if (pace === 'this-week') return 'It matters now: could it be within a week, if only for twenty minutes?';
  return at === 'own' || at === 'own-other-department'
    ? 'Half an hour over coffee would be plenty.'
    : 'Half an hour by phone would be plenty.';
}
