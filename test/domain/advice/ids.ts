import { doors, type PlaceId } from '../../../src/domain/advice/doors.ts';
import type {
  NextStepParams,
  ReasonParams,
  RetiredNextStepParams,
  RetiredReasonParams,
} from '../../../src/domain/advice/parameters.ts';
import type {
  Answerer,
  Avoid,
  Employer,
  Kind,
  LimitId,
  MentorType,
  OtherHelpId,
  Pace,
  Strength,
} from '../../../src/domain/advice/recommendation.ts';

/** Every id that advice can hold; a list that misses one, or has one too many, does not compile. */
export const kinds = idsOf<Kind>({ mentor: 0, 'other-help-first': 0, 'no-mentor-needed': 0 });
export const types = idsOf<MentorType>({ 'inside-career-path': 0, 'outside-neutral': 0 });
export const strengths = idsOf<Strength>({ clear: 0, leaning: 0, close: 0 });
export const paces = idsOf<Pace>({ 'this-week': 0, 'every-few-weeks': 0 });
export const employers = idsOf<Employer>({ own: 0, 'own-other-department': 0, other: 0, either: 0 });
export const placeIds: readonly PlaceId[] = doors.map(({ id }) => id);

export const answerers = idsOf<Answerer>({
  first: 0,
  second: 0,
  another: 0,
  sponsor: 0,
  manager: 0,
  colleague: 0,
  course: 0,
  training: 0,
});

export const limitIds = idsOf<LimitId>({
  'on-the-path-not-neutral': 0,
  'elsewhere-not-your-house': 0,
  'in-the-house-not-forever-safe': 0,
  'outside-not-the-way': 0,
  'outside-not-your-work': 0,
  'nobody-quite-safe': 0,
});

export const avoids = idsOf<Avoid>({
  'line-manager': 0,
  'decides-on-you': 0,
  'assigned-mentor': 0,
  'own-department': 0,
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
export const reasonIds: ReasonParams = {
  'asks-the-route': {},
  'asks-the-craft': {},
  'asks-unwritten-rules': {},
  'asks-introductions': {},
  'asks-an-example': {},
  'asks-how-it-is-done': {},
  'asks-how-it-works-here': {},
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
  'safe-elsewhere': {},
  'inside-is-safe-too': {},
  'nobody-inside': {},
  'leaving-the-employer': {},
  'asked-on-one-side': {},
  'decision-comes-first': { decision: 'weeks', certainty: 7 },
  'safety-comes-first': { ties: 'small-world' },
  'direction-comes-first': {},
  'boss-offers': {},
  'assigned-does-not-work': {},
};

const known = { type: 'inside-career-path', role: 'nurse' } as const;

export const nextStepIds: NextStepParams = {
  'write-down-what-happens': {},
  'tell-somebody-you-trust': {},
  'note-what-you-saw': {},
  'confront-nobody-yet': {},
  'call-your-gp': {},
  'have-someone-with-you': {},
  'decide-nothing-today': {},
  'call-in-sick': {},
  'sign-nothing-today': {},
  'gather-your-papers': {},
  'send-no-angry-mail': {},
  'say-what-you-want': {},
  'call-today': {},
  'ask-your-manager': {},
  'ask-a-colleague': {},
  'take-a-course': {},
  'practise-with-a-trainer': {},
  'keep-what-you-have': {},
  'look-again-later': {},
  'come-back-with-a-question': {},
  'decline-your-manager': {},
  'ask-for-another-mentor': {},
  'step-out-kindly': {},
  'judge-the-assigned-mentor': {},
  'use-your-choice': {},
  'leave-the-place-to-another': {},
  'read-your-contract': {},
  'have-it-checked-first': {},
  'ask-for-this-week': {},
  'hear-a-yes-and-a-no': {},
  'speak-in-general-terms': {},
  'peer-under-the-same-duty': {},
  'write-to-one-person': { ...known, position: 'head nurse', question: 'current-work' },
  'be-seen-with-work': {},
  'ask-whose-word-counts': {},
  'bring-your-questions': { type: 'inside-career-path', questions: ['route'] },
  'agree-if-it-clicks': { weeks: 3 },
  'let-a-sponsor-see-you': {},
  'then-the-second': { second: 'outside-neutral' },
  'log-the-first-meeting': {},
};

/** Of earlier engines, whose advice is shown as it was given. */
export const retiredReasonIds: RetiredReasonParams = { 'deadline-comes-first': {} };
export const retiredNextStepIds: RetiredNextStepParams = {
  'other-help-first': {},
  'list-three-people': { type: 'inside-career-path', employer: 'either', field: 'target' },
  'send-a-message': { type: 'inside-career-path', position: 'head nurse' },
  'first-meeting': { type: 'inside-career-path', questions: ['route'] },
  'agree-on-the-rhythm': { weeks: 3 },
  'look-for-the-second': { second: 'outside-neutral' },
};

function idsOf<Id extends string>(ids: Readonly<Record<Id, 0>>): readonly Id[] {
  return Object.keys(ids) as Id[];
}
