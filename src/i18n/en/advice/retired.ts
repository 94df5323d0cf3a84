import type {
  MentorType,
  Params,
  RetiredNextStepId,
  RetiredReasonId,
  Where,
} from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import { toTakeAlong } from './take-along.ts';
import { employers, fields } from './where.ts';

type Sentence = (params: Params) => string;

/** What earlier engines said, so that their advice reads as it was given. `a` is the word for a mentor with its article. */
export const retired = (a: string, types: Readonly<Record<MentorType, { readonly name: string }>>) => {
  const reasons: Readonly<Record<RetiredReasonId, Sentence>> = {
    'deadline-comes-first': () => 'Something will be decided soon, and you want it: so the path comes first.',
  };
  const nextSteps: Readonly<Record<RetiredNextStepId, Sentence>> = {
    'other-help-first': () =>
      `Begin with one of the addresses named above. ${a.charAt(0).toUpperCase()}${a.slice(1)} can wait; the steps below are for afterwards.`,
    'list-three-people': ({ employer, field }) =>
      `Write down three people: ${fields[field as Where['field']]}, ${employers[employer as Where['employer']]}. With whom would it click, and from whom can you learn?`,
    'send-a-message': ({ type, position }) =>
      `Send one of them a message, such as: “${messageFor(String(type), position === undefined ? undefined : String(position))}”`,
    'first-meeting': ({ questions }) => `Take these questions to the first meeting: ${takeAlong(questions)}`,
    'agree-on-the-rhythm': ({ weeks }) =>
      `Agree on a rhythm: every ${String(weeks)} weeks, about an hour. First what you run into, then where you want to go. Agree as well on what stays between you, and on how either of you may stop.`,
    'look-for-the-second': ({ second }) =>
      `Once that runs, look for the second: ${types[second as MentorType].name}.`,
  };
  return { reasons, nextSteps };
};

function messageFor(type: string, position: string | undefined): string {
  const because =
    type === 'inside-career-path'
      ? position === undefined
        ? 'You know the road I would like to take.'
        : `I would like to grow towards the position of ${lowered(position)}, and you know that road.`
      : 'I am looking for somebody who sees my work from a distance and asks the questions I do not think of.';
  return `Dear …, ${because} Could we talk for half an hour, when and where it suits you? I will bring my questions, and what you tell me stays with me. If it does not suit you, that is fine too.`;
}

function takeAlong(questions: Params[string] | undefined): string {
  const chosen = Array.isArray(questions) ? questions : [];
  const own = chosen.map(question => toTakeAlong[question as ToAsk]);
  return [...own, 'What do you need to know about me to be of use?']
    .map(question => `“${question}”`)
    .join(' ');
}

/** A title in the middle of a sentence; an abbreviation stays as it is. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
