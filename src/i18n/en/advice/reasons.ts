import type { CareerStep, ReasonParams } from '../../../domain/advice/parameters.ts';
import type { SentencesById } from '../../sentence.ts';

const steps: Readonly<Record<CareerStep, string>> = {
  'next-position': 'your next position',
  'new-field': 'a different field',
  'own-business': 'a business of your own',
};

/** Why the advice is as it is, one sentence a reason. */
export const reasons: SentencesById<ReasonParams> = {
  'asks-the-route': () => 'How to get there, only someone who went that way can tell you.',
  'asks-the-craft': () => 'Only someone who does this work can judge whether it is done well.',
  'asks-unwritten-rules': () => 'How things really work, only people on the inside know.',
  'asks-introductions': () =>
    'You want to be seen; someone who is known where you want to be can bring you along.',
  'asks-an-example': () => 'That someone like you can do it, only a person on that path can show.',
  'asks-about-current-work': () =>
    'You want to think through what gets in your way; from a distance it is easier to see clearly.',
  'asks-about-self-image': () =>
    'You want to know what you don’t see in yourself; someone with nothing to gain will sooner tell you what they notice.',
  'asks-about-doubts': () =>
    'You wonder whether you are good enough; that is easiest to say to someone who has no say over you.',
  'asks-to-be-challenged': () =>
    'You want to be challenged; someone from another field looks with fresh eyes.',
  'aims-at-a-step': ({ direction }) => `You are heading for ${steps[direction] ?? 'your next step'}.`,
  'has-just-begun': () =>
    'You have only just started; someone who knows the place can help you find your feet.',
  'secret-by-duty': ({ among }) =>
    among === 'peers'
      ? 'It is about things you may not share; for that you need a peer under the same duty of confidentiality.'
      : 'It is about things only colleagues may hear.',
  'is-stuck': () => 'You are stuck; from a distance it is easier to see what could shift.',
  'wants-an-outside-view': () => 'You need someone with no stake in it, as you said yourself.',
  'cannot-speak-freely': ({ among }) =>
    among === 'peers'
      ? 'You keep doubts and weak spots from the people you depend on.'
      : 'At work you keep doubts and weak spots to yourself.',
  'held-against-you': () => 'What you say could be held against you.',
  'small-world': () => 'Few people do this, and they all know each other.',
  'direction-unclear': () =>
    'You don’t know yet where you want to go, so a guide along one path would come too early.',
  'unsure-of-the-step': ({ certainty }) =>
    `You are not sure that you want this (${certainty} out of 10): first whether, then how.`,
  'already-covered': () => 'What you already get from someone was left out of the count.',
  'inside-is-safe-too': () =>
    'The people on that path have no ties to those who judge you, so you can speak freely with them too.',
  'leaving-the-employer': () =>
    'This is not about a place at your present employer, so look for someone elsewhere.',
  'safety-comes-first': ({ ties }) =>
    `${ties === 'small-world' ? 'The' : 'In your own organisation, the'} people on that path talk to those who judge you, so a safe place comes first.`,
  'direction-comes-first': () =>
    'You are not sure yet where to go, so first comes someone who helps you see that.',
  'boss-offers': () =>
    'Your manager has offered to do it, but someone who judges you can’t be the one you tell everything.',
  'assigned-does-not-work': () =>
    'It isn’t working with the person assigned to you; that says something about the match, not about you.',
  'asks-how-it-is-done': () =>
    'What gets in your way is the work itself; someone who does it can show you how.',
  'asks-how-it-works-here': () =>
    'What gets in your way is how things go where you work; only people there know that.',
  'safe-elsewhere': () =>
    'What you say at work could harm you, so it has to be someone with no part in judging you.',
  'nobody-inside': () => 'Nobody where you work knows that work without judging you.',
  'asked-on-one-side': () =>
    'Only this kind can answer what you want to ask, so it comes first, whatever else counts.',
  'decision-comes-first': ({ decision, certainty }) => {
    const when = decision === 'weeks' ? 'within weeks' : 'within the year';
    return certainty >= 7
      ? `It is decided ${when}, and you want it: so first someone who knows the way.`
      : `It is decided ${when}, and you are not sure yet (${certainty} out of 10). So begin with someone who has done it, and before then hear someone from outside too.`;
  },
};
