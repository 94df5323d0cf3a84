import type {
  Avoid,
  Kind,
  MentorType,
  NextStepId,
  OtherHelpId,
  Params,
  ReasonId,
  Strength,
} from '../../../src/domain/advice/recommendation.ts';

/** Every id that advice can hold; a list that misses one, or has one too many, does not compile. */
export const kinds = idsOf<Kind>({ mentor: 0, 'other-help-first': 0, 'no-mentor-needed': 0 });
export const types = idsOf<MentorType>({ 'inside-career-path': 0, 'outside-neutral': 0 });
export const strengths = idsOf<Strength>({ clear: 0, leaning: 0, close: 0 });

export const avoids = idsOf<Avoid>({
  'line-manager': 0,
  'decides-on-you': 0,
  'assigned-mentor': 0,
  'own-employer': 0,
  'shared-circle': 0,
  'clients-or-investors': 0,
});

export const otherHelps = idsOf<OtherHelpId>({
  'confidential-adviser': 0,
  'integrity-adviser': 0,
  'general-practitioner': 0,
  'occupational-physician': 0,
  emergency: 0,
  'legal-adviser': 0,
  mediator: 0,
  'human-resources': 0,
});

/** Each with parameters as they may occur. */
export const reasonIds: Readonly<Record<ReasonId, Params>> = {
  'asks-the-route': {},
  'asks-the-craft': {},
  'asks-unwritten-rules': {},
  'asks-introductions': {},
  'asks-an-example': {},
  'asks-about-current-work': {},
  'asks-about-self-image': {},
  'asks-about-doubts': {},
  'asks-to-be-challenged': {},
  'aims-at-a-step': { direction: 'new-field' },
  'has-just-begun': {},
  'is-stuck': {},
  'secret-by-duty': { among: 'peers' },
  'wants-an-outside-view': {},
  'cannot-speak-freely': { among: 'colleagues' },
  'held-against-you': {},
  'small-world': {},
  'direction-unclear': {},
  'unsure-of-the-step': { certainty: 2 },
  'already-covered': { covered: ['craft'] },
  'inside-is-safe-too': {},
  'leaving-the-employer': {},
  'deadline-comes-first': {},
  'safety-comes-first': {},
  'direction-comes-first': {},
  'boss-offers': {},
  'assigned-does-not-work': {},
};

export const nextStepIds: Readonly<Record<NextStepId, Params>> = {
  'other-help-first': {},
  'ask-your-manager': {},
  'ask-a-colleague': {},
  'take-a-course': {},
  'practise-with-a-trainer': {},
  'look-again-later': {},
  'decline-your-manager': {},
  'ask-for-another-mentor': {},
  'judge-the-assigned-mentor': {},
  'use-your-choice': {},
  'speak-in-general-terms': {},
  'peer-under-the-same-duty': {},
  'list-three-people': { type: 'inside-career-path', employer: 'either', field: 'target' },
  'send-a-message': { type: 'inside-career-path', position: 'head nurse' },
  'first-meeting': { type: 'inside-career-path', questions: ['route'] },
  'agree-on-the-rhythm': { weeks: 3 },
  'look-for-the-second': { second: 'outside-neutral' },
  'log-the-first-meeting': {},
};

function idsOf<Id extends string>(ids: Readonly<Record<Id, 0>>): readonly Id[] {
  return Object.keys(ids) as Id[];
}
