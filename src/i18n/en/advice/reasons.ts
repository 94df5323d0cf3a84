import type { Params, ReasonId } from '../../../domain/advice/recommendation.ts';

type Sentence = (params: Params) => string;

const steps: Readonly<Record<string, string>> = {
  'next-position': 'a next position',
  'new-field': 'a different field',
  'own-business': 'a business of your own',
};

/** Why the advice is as it is, one sentence a reason. */
export const reasons: Readonly<Record<ReasonId, Sentence>> = {
  'asks-the-route': () => 'You would ask how to get there; somebody who went that way can tell you.',
  'asks-the-craft': () =>
    'You would ask how this work is done well; only somebody who does it can judge that.',
  'asks-unwritten-rules': () => 'You would ask how things really work; only people who are part of it know.',
  'asks-introductions': () =>
    'You want to be known; somebody who is known where you want to be can take you along.',
  'asks-an-example': () =>
    'You want to see that someone like you can do it; that takes a person on the same path.',
  'asks-about-current-work': () =>
    'You want to talk over your present work; from some distance it looks clearer.',
  'asks-about-self-image': () =>
    'You want to know what you do not see about yourself; a stranger to your work sees it sooner.',
  'asks-about-doubts': () =>
    'You have doubts that hardly anybody hears; they are safest with somebody who has no say over you.',
  'asks-to-be-challenged': () => 'You want to be contradicted; another field looks with other eyes.',
  'aims-at-a-step': ({ direction }) => `You are heading for ${steps[String(direction)] ?? 'a next step'}.`,
  'has-just-begun': () => 'You have just started; somebody who knows the place helps you find yours.',
  'secret-by-duty': ({ among }) =>
    among === 'peers'
      ? 'It is about things you may not share; that takes a peer under the same duty.'
      : 'It is about things that only colleagues may hear.',
  'is-stuck': () => 'You are stuck; from a distance it is easier to see what can move.',
  'wants-an-outside-view': () => 'You need somebody without a stake, as you said yourself.',
  'cannot-speak-freely': ({ among }) =>
    among === 'peers'
      ? 'With the people you depend on, you keep doubts and weak spots to yourself.'
      : 'At work you keep doubts and weak spots to yourself.',
  'held-against-you': () => 'What you say could be held against you.',
  'small-world': () => 'Few people do this, and they all know each other.',
  'direction-unclear': () => 'You do not know yet where you want to go, so there is no path to be on.',
  'unsure-of-the-step': ({ certainty }) =>
    `You are not sure that you want this (${String(certainty)} of 10); first whether, then how.`,
  'already-covered': () => 'What somebody already gives you well was not counted.',
  'inside-is-safe-too': () =>
    'The people on that path have no ties with those who judge you: there too, you can speak freely.',
  'leaving-the-employer': () => 'The step leads away from your present employer: so look elsewhere.',
  'safety-comes-first': ({ ties }) =>
    `${ties === 'small-world' ? 'The' : 'At your own employer the'} people on that path talk with those who judge you: so a safe place comes first.`,
  'direction-comes-first': () =>
    'You are not sure yet where to go: so first somebody who helps you see that.',
  'boss-offers': () =>
    'Your manager offers to do it; but whoever judges you cannot be the one you tell everything.',
  'assigned-does-not-work': () =>
    'It does not work with the person assigned to you; that says something about the match, not about you.',
  'asks-how-it-is-done': () => 'What you run into is the work itself; somebody who does it can show you how.',
  'asks-how-it-works-here': () =>
    'What you run into lies in how things go where you work; only people there know.',
  'safe-elsewhere': () =>
    'What you say at work might harm you: so of the people on your path only somebody who has no part in judging you.',
  'nobody-inside': () => 'At your own employer you know nobody who could answer it without judging you.',
  'asked-on-one-side': () =>
    'All that you would ask can be answered by this kind alone; so it comes first, whatever else weighs.',
  'decision-comes-first': ({ decision }) =>
    decision === 'weeks'
      ? 'It is decided within weeks, and you want it: so the path comes first.'
      : 'It is decided within the year, and you want it: so the path comes first.',
};
