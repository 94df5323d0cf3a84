import type { RetiredNextStepParams, RetiredReasonParams } from '../../../domain/advice/parameters.ts';
import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import { lowerFirst } from '../../lower-first.ts';
import type { SentencesById } from '../../sentence.ts';
import { toTakeAlong } from './take-along.ts';
import { employers, fields } from './where.ts';

/** What earlier engines said, so that their advice reads as it was given. `a` is the word for a mentor with its article. */
export const retired = (a: string, types: Readonly<Record<MentorType, { readonly name: string }>>) => {
  const reasons: SentencesById<RetiredReasonParams> = {
    'deadline-comes-first': () => 'Something will be decided soon, and you want it, so the path comes first.',
  };
  const nextSteps: SentencesById<RetiredNextStepParams> = {
    'other-help-first': () =>
      `Start with one of those named above. ${a.charAt(0).toUpperCase()}${a.slice(1)} can wait; the steps below are for afterwards.`,
    'list-three-people': ({ employer, field }) =>
      `Write down three people: ${fields[field]}, ${employers[employer]}. Who would you click with, and who could you learn from?`,
    'send-a-message': ({ type, position }) =>
      `Send one of them a message, such as: “${messageFor(type, position)}”`,
    'first-meeting': ({ questions }) =>
      `Take these questions along to the first meeting: ${earlierTakeAlong(questions)}`,
    'agree-on-the-rhythm': ({ weeks }) =>
      `Agree on a rhythm: every ${weeks} weeks, about an hour. First what gets in your way, then where you want to go. Agree too on what stays between you, and on how either of you can end it.`,
    'look-for-the-second': ({ second }) =>
      `Once that is under way, look for the second: ${types[second].name}.`,
  };
  return { reasons, nextSteps };
};

function messageFor(type: MentorType, position: string | undefined): string {
  const because =
    type === 'inside-career-path'
      ? position === undefined
        ? 'You have gone the way I would like to go.'
        : `I would like to grow into the role of ${lowerFirst(position)}, and you know the way there.`
      : 'I am looking for someone who can see my work from a distance, and ask the questions I don’t think of.';
  return `Dear …,\n${because} Could we talk for half an hour, whenever and wherever suits you? I will bring my questions, and whatever you tell me will stay with me. If it doesn’t suit you, that is fine too.`;
}

function earlierTakeAlong(questions: readonly ToAsk[]): string {
  const own = questions.flatMap(question => toTakeAlong[question] ?? []);
  return [...own, 'What do you need to know about me to be of help?']
    .map(question => `“${question}”`)
    .join(' ');
}
