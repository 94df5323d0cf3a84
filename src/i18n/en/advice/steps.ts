import type { NextStepParams } from '../../../domain/advice/parameters.ts';
import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import type { SentencesById } from '../../sentence.ts';
import { howYouDoIt, subjects, toTakeAlong } from './take-along.ts';

/** What to do now, one sentence or two a step. */
export const nextSteps = (
  types: Readonly<Record<MentorType, { readonly name: string }>>,
): SentencesById<NextStepParams> => ({
  'write-down-what-happens': () =>
    'Write down what happened: the day, the place, what was said or done, and who saw it. For yourself, at home.',
  'tell-somebody-you-trust': () =>
    'Tell one person you trust, in plain words. You don’t have to know yet what to do about it.',
  'note-what-you-saw': () =>
    'Make a note for yourself of what you saw, and when. Don’t take any papers that are not yours until you have had advice.',
  'confront-nobody-yet': () =>
    'Don’t confront anyone yet; taking advice first protects you, and the matter itself.',
  'stop-on-time-today': () => 'Stop on time today, and take one thing off your list for tomorrow.',
  'say-it-at-home': () => 'Tell someone close to you how you really are.',
  'sign-nothing-today': () => 'Sign nothing today, and agree to nothing; “I’ll get back to you” is enough.',
  'gather-your-papers': () => 'Put the letters, emails and dates together, in order.',
  'send-no-angry-mail': () => 'Leave the email you would like to send until tomorrow.',
  'say-what-you-want': () =>
    'Write down in three lines what would have to change for you, without blaming anyone.',
  'call-today': () =>
    'Call the first of those above today, or the person you trust most. One question is enough: what can I do?',
  'ask-your-manager': () => 'Ask your manager for the answer you need: one question, ten minutes.',
  'ask-a-colleague': () => 'Ask a colleague, or someone in the same trade, for an hour of their time.',
  'take-a-course': () => 'Find a course on exactly this, and put it in your diary.',
  'practise-with-a-trainer': () => 'Find a trainer for this one thing; a few sessions are often enough.',
  'look-again-later': () => 'Look again in a month. Not solved? Then do the intake again: mentor intake',
  'decline-your-manager': () =>
    'Thank your manager, and ask for help in finding someone else: with someone who does not judge your work, things stay easy between the two of you.',
  'ask-for-another-mentor': () =>
    'Tell whoever arranged it that the match isn’t working, without blaming anyone, and ask to choose someone yourself.',
  'judge-the-assigned-mentor': () =>
    'Meet the person assigned to you twice, and ask yourself two things: do we click, and can I learn from them? If not, ask to choose for yourself.',
  'use-your-choice': () => 'You can choose: meet at least two people before you do.',
  'speak-in-general-terms': () =>
    'You are bound by confidentiality: speak in general terms, with no names or details that could point to anyone.',
  'peer-under-the-same-duty': () =>
    'Look for a peer bound by the same confidentiality; with everyone else, speak in general terms.',
  'log-the-first-meeting': () =>
    'Once you have met, take a few minutes to write down what you got out of it: mentor log',
  'keep-what-you-have': () => 'Someone already gives you what you need. Tell them so.',
  'step-out-kindly': () =>
    'Thank whoever arranged it, and say that you don’t need it just now; then someone else can have the place.',
  'ask-for-this-week': () => 'It will be decided soon: write today, and ask for a short call this week.',
  'write-to-one-person': params =>
    `Write down three names, and send one of them this:\n“${messageFrom(params)}”`,
  'bring-your-questions': ({ questions }) => `Bring these questions: ${takeAlong(questions)}`,
  'agree-if-it-clicks': ({ weeks }) =>
    `Did you click? Then agree on a rhythm, such as an hour every ${weeks} weeks, and on how either of you can end it.`,
  'let-a-sponsor-see-you': () =>
    'A sponsor is someone else: a person with a say where you want to be, who mentions your name when you are not in the room. You don’t ask for that in a letter. Let them see work you are good at, and save your doubts for others.',
  'then-the-second': ({ second }) => `Once that is under way, look for the second: ${types[second].name}.`,
});

type Message = NextStepParams['write-to-one-person'];

/** One person, one talk, one subject, why that person; discretion is asked, since it cannot be promised for another. */
function messageFrom(message: Message): string {
  const { role, position } = message;
  return [
    'Dear …,\nI am writing to you because … (one line: what you saw, read or heard of their work).',
    `A word about what I do: ${inLine(role)}.`,
    ...(position === undefined ? [] : [`And where I would like to go: ${inLine(position)}.`]),
    `May I ask you one thing${subjectOf(message)}`,
    'Half an hour would be plenty, by phone or wherever suits you. Please keep it between us, as I will. If it doesn’t suit you, no harm done.',
  ].join(' ');
}

function subjectOf({ type, question }: Message): string {
  if (question === 'current-work' && type === 'inside-career-path') return `: ${howYouDoIt}`;
  const subject = question && subjects[question];
  return subject === undefined ? '?' : `: ${subject}`;
}

/** A person's own words within a line, without the full stop that they may have set. */
function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(/\.+$/, '');
}

function takeAlong(questions: readonly ToAsk[]): string {
  const own = questions.flatMap(question => toTakeAlong[question] ?? []);
  return [...own, 'What do you need to know about me to be of help?']
    .map(question => `“${question}”`)
    .join(' ');
}
