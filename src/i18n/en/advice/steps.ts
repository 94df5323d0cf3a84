import type { NextStepParams } from '../../../domain/advice/parameters.ts';
import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { SentencesById } from '../../sentence.ts';
import { countInWords } from '../numbers.ts';
import { messageFrom } from './message.ts';
import { openerFor } from './take-along.ts';

/** What to do now, one sentence or two a step. */
export const nextSteps = (
  types: Readonly<Record<MentorType, { readonly name: string }>>,
): SentencesById<NextStepParams> => ({
  'write-down-what-happens': () =>
    'Write down what happened, tonight, at home, not on a computer from work: the day, the words, who saw it. And if a colleague told you exactly this, what would you say to them?',
  'tell-somebody-you-trust': () =>
    'Tell one person you trust, in plain words. You don’t have to know yet what to do about it.',
  'note-what-you-saw': () =>
    'Make a note for yourself of what you saw, and when. Don’t take any papers that are not yours until you have had advice.',
  'confront-nobody-yet': () =>
    'Don’t confront anyone yet; taking advice first protects you, and the matter itself.',
  'call-your-gp': () =>
    'Call your GP. You can read this out: “For weeks now my work has been making me ill: … (say how). How soon could I come in?”',
  'have-someone-with-you': () =>
    'Tell someone you trust how you really are, and ask whether they can be with you tonight.',
  'decide-nothing-today': () =>
    'Put off what can be put off. Decide nothing and sign nothing today; all that can wait.',
  'call-in-sick': () =>
    'Can’t work like this? Call in sick, in writing if that is easier; you need not say what is wrong. Don’t resign, and sign nothing: that can wait.',
  'sign-nothing-today': () => 'Sign nothing today, and agree to nothing; “I’ll get back to you” is enough.',
  'gather-your-papers': () => 'Put the letters, emails and dates together, in order.',
  'send-no-angry-mail': () => 'Leave the email you would like to send until tomorrow.',
  'say-what-you-want': () =>
    'Write down in three lines what would have to change for you, without blaming anyone.',
  'call-today': () =>
    'Call one of those above, today or tomorrow: what can I do, what stays between us, is there a date not to miss? Asking is not complaining.',
  'ask-your-manager': () =>
    'First ask your manager for the answer you need: write it down as one question, and ask for ten minutes.',
  'ask-a-colleague': () =>
    'First ask someone who has done this before, a colleague or someone in the same line of work:\n“Could I have an hour of your time? I would like to see one example that went well, and to hear what you would do differently now.”',
  'take-a-course': () => 'First find a course on exactly this, and put it in your diary.',
  'practise-with-a-trainer': () =>
    'First find a trainer for this one thing; a few sessions are often enough.',
  'look-again-later': () =>
    'Still stuck after that? Ask a second person. Still stuck in a month, or before it is decided? Then: mentor intake',
  'decline-your-manager': () => 'Thank your manager, and ask for help in finding someone outside the line.',
  'ask-for-another-mentor': () =>
    'Tell whoever arranged it, without blame, that it is no match, and ask to choose for yourself.',
  'judge-the-assigned-mentor': () =>
    'Meet whoever was assigned to you twice. No click, or little to learn? Then ask to choose for yourself.',
  'use-your-choice': () => 'You can choose: meet at least two people before you do.',
  'speak-in-general-terms': () =>
    'Speak in general terms: no names, and no details that could point to anyone.',
  'peer-under-the-same-duty': () =>
    'Look for a peer bound by the same confidentiality; with everyone else, speak in general terms.',
  'log-the-first-meeting': () =>
    'Once you have met, take a few minutes to write down what you got out of it: mentor log',
  'keep-what-you-have': () => 'Someone already gives you what you need. Tell them so.',
  'step-out-kindly': () =>
    'Thank whoever arranged it, and say that you don’t need it just now; then someone else can have the place.',
  'leave-the-place-to-another': () =>
    'You were offered one. You can say: “Thank you. I don’t need one at the moment, so do give the place to someone who is waiting. I’ll ask if that changes.”',
  'read-your-contract': () =>
    'Before you tell anyone, read your contract: the notice, and whether it keeps you from competing. If it does, first ask a lawyer or your union.',
  'have-it-checked-first': () =>
    'Sign nothing until an accountant or a lawyer of your own has looked at it. Ask for the papers, and for a few weeks more; if you get neither, you know too little yet to say yes.',
  'ask-for-this-week': () => 'It is decided soon: have two such talks within a week. A rhythm can wait.',
  'hear-a-yes-and-a-no': () =>
    'It is decided soon: have two such talks within a week, one with someone who said yes to this and one with someone who said no. A rhythm can wait.',
  'be-seen-with-work': () =>
    'Choose one piece of work this month that people with a say will see, and present it yourself.',
  'ask-whose-word-counts': () =>
    'Ask someone who took that step: whose word counted for you, and what had they seen of you?',
  'come-back-with-a-question': () => 'Something to ask after all, later on? Then: mentor intake',
  'write-to-one-person': params => `${namesToWriteDown(params)} ${toSend(params)}\n“${messageFrom(params)}”`,
  'bring-your-questions': params => `Bring these questions: ${takeAlong(params)}`,
  'agree-if-it-clicks': ({ weeks }) =>
    `Did you get on? Ask if you might talk again; every ${countInWords(weeks).toLowerCase()} weeks is a good rhythm.`,
  'let-a-sponsor-see-you': () =>
    'A sponsor has a say where you want to be, and is won by work they see. Don’t write to them, and tell them no doubts.',
  'then-the-second': ({ second, pace }) =>
    pace === 'this-week'
      ? `Talk to the other kind too before it is decided: ${types[second].name}.`
      : `Once that is under way, look for the second: ${types[second].name}.`,
});

/** Where to look among the people one knows already. */
function namesToWriteDown({ type, at, inMind }: NextStepParams['write-to-one-person']): string {
  if (inMind === true) return 'Write to the person you had in mind.';
  if (type === 'outside-neutral')
    return 'Write down three names: who, outside your work, once made you think?';
  return at === 'own' || at === 'own-other-department'
    ? 'Write down three names: who here helped you before, in another team?'
    : 'Write down three names: who left, who studied with you, who learned the trade beside you and works elsewhere now?';
}

/** What the message is sent with, and why something is not in it. */
function toSend({ pace, discreet, inMind }: NextStepParams['write-to-one-person']): string {
  const several = pace === 'this-week' ? 'Send all three this today' : 'Send one of them this';
  const withWhat = inMind === true ? 'Send them this' : several;
  return discreet === true
    ? `${withWhat}; what you are considering stays out of it, also out of your own words, until you talk:`
    : `${withWhat}:`;
}

function takeAlong({ type, questions }: NextStepParams['bring-your-questions']): string {
  const own = questions.map(question => openerFor(question, type));
  return [...own, 'What do you need to know about me to be of help?']
    .map(question => `“${question}”`)
    .join(' ');
}
