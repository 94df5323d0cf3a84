import type { MentorType, NextStepId, Params } from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import { howYouDoIt, subjects, toTakeAlong } from './take-along.ts';

type Sentence = (params: Params) => string;

/** What to do now, one sentence or two a step. */
export const nextSteps = (
  types: Readonly<Record<MentorType, { readonly name: string }>>,
): Readonly<Record<NextStepId, Sentence>> => ({
  'write-down-what-happens': () =>
    'Write down what happened: day, place, what was said or done, who saw it. For yourself, at home.',
  'tell-somebody-you-trust': () =>
    'Tell one person you trust, in plain words. You need not know yet what to do.',
  'note-what-you-saw': () =>
    'Note for yourself what you saw, and when. Take no papers along that are not yours before you have had advice.',
  'confront-nobody-yet': () => 'Confront nobody yet; advice first protects you and the matter itself.',
  'stop-on-time-today': () => 'Stop on time today, and take one thing out of tomorrow.',
  'say-it-at-home': () => 'Tell somebody close to you how you really are.',
  'sign-nothing-today': () =>
    'Sign nothing today, and agree to nothing; “I shall come back to it” is enough.',
  'gather-your-papers': () => 'Put the letters, mails and dates together, in their order.',
  'send-no-angry-mail': () => 'Leave the mail that you would like to send until tomorrow.',
  'say-what-you-want': () =>
    'Write down in three lines what would have to be different for you, without blame.',
  'call-today': () =>
    'Call the first of those above today, or whom you trust most. One question is enough: what can I do?',
  'ask-your-manager': () => 'Ask your manager for the answer you need: one question, ten minutes.',
  'ask-a-colleague': () => 'Ask a colleague, or somebody in the same trade, for an hour.',
  'take-a-course': () => 'Find a course on exactly this, and put it in your diary.',
  'practise-with-a-trainer': () => 'Find a trainer for this one behaviour; a few times is often enough.',
  'look-again-later': () => 'Look again in a month. Not solved? Then do the intake once more: mentor intake',
  'decline-your-manager': () =>
    'Thank your manager, and ask for help in finding somebody else: somebody who does not judge your work keeps it easy between the two of you.',
  'ask-for-another-mentor': () =>
    'Tell whoever arranged it, without blaming anybody, that the match does not work, and ask to choose somebody yourself.',
  'judge-the-assigned-mentor': () =>
    'Meet the person assigned to you twice, and judge two things: is there a click, and can I learn from this person? If not, ask to choose.',
  'use-your-choice': () => 'You may choose: meet at least two people before you do.',
  'speak-in-general-terms': () =>
    'You are bound to secrecy: speak in general terms, without names or details that lead to somebody.',
  'peer-under-the-same-duty': () =>
    'Look for a peer who is bound to the same secrecy; with everybody else, speak in general terms.',
  'log-the-first-meeting': () => 'Met? Write down in a few minutes what it brought: mentor log',
  'keep-what-you-have': () => 'What you need, somebody gives you already. Tell them so.',
  'step-out-kindly': () =>
    'Thank whoever arranged it, and say that you do not need it now; then somebody else can have the place.',
  'ask-for-this-week': () => 'It is decided soon: write today, and ask for a short call this week.',
  'write-to-one-person': params =>
    `Write down three names, and send one of them this: “${messageFrom(params)}”`,
  'bring-your-questions': ({ questions }) => `Bring along: ${takeAlong(questions)}`,
  'agree-if-it-clicks': ({ weeks }) =>
    `Did it click? Then agree on a rhythm, such as an hour every ${String(weeks)} weeks, and on how either of you may stop.`,
  'let-a-sponsor-see-you': () =>
    'A sponsor is somebody else: has a say where you want to be, and names you when you are not there. Nobody is asked for that in a letter. Let them see work you are good at, and keep your doubts for others.',
  'then-the-second': ({ second }) =>
    `Once that runs, look for the second: ${types[second as MentorType].name}.`,
});

/** One person, one talk, one subject, why that person; discretion is asked, since it cannot be promised for another. */
function messageFrom({ type, role, position, question }: Params): string {
  return [
    'Dear …, (one line on why them: what you saw, read or heard of their work).',
    `My work: ${inLine(role)}.`,
    ...(position === undefined ? [] : [`Where I would like to go: ${inLine(position)}.`]),
    `May I ask you one thing${subjectOf(type, question)}`,
    'Half an hour, by phone or where it suits you. Please keep it between us, as I will. If it does not suit you, no harm done.',
  ].join(' ');
}

function subjectOf(type: Params[string] | undefined, question: Params[string] | undefined): string {
  if (question === undefined) return '?';
  if (question === 'current-work' && type === 'inside-career-path') return `: ${howYouDoIt}`;
  return `: ${subjects[question as ToAsk]}`;
}

/** A person's own words within a line, without the full stop that they may have set. */
function inLine(text: Params[string] | undefined): string {
  return String(text).replaceAll(/\s+/g, ' ').trim().replace(/\.+$/, '');
}

function takeAlong(questions: Params[string] | undefined): string {
  const chosen = Array.isArray(questions) ? questions : [];
  const own = chosen.map(question => toTakeAlong[question as ToAsk]);
  return [...own, 'What do you need to know about me to be of use?']
    .map(question => `“${question}”`)
    .join(' ');
}
