import {
  type Answers,
  type AnswerTo,
  PATH_QUESTIONS,
  PERSPECTIVE_QUESTIONS,
  type ToAsk,
} from '../intake/questions.ts';
import type { Facts } from './facts.ts';
import type {
  Kind,
  MentorType,
  NextStep,
  NextStepId,
  OtherHelp,
  OtherHelpId,
  Params,
  Where,
} from './recommendation.ts';

/** What the steps are made for. */
export interface Outcome {
  readonly kind: Kind;
  readonly type: MentorType;
  readonly where: Where;
  readonly second: MentorType | null;
}

/** Meetings every so many weeks, unless the two agree otherwise: the usual rhythm of mentoring. */
export const RHYTHM_IN_WEEKS = 3;

type StopSign = AnswerTo<'stopSigns'>[number];
type Simpler = AnswerTo<'simplerHelp'>;
type Offer = AnswerTo<'offer'>;

/** Where else to turn, for each sign that something must be dealt with before a mentor can help. */
export function otherHelpFor({
  stopSigns = [],
  employment,
}: Pick<Answers, 'stopSigns' | 'employment'>): readonly OtherHelp[] {
  const employed = employment === 'employed';
  const help: Readonly<Record<StopSign, readonly OtherHelpId[]>> = {
    misconduct: ['confidential-adviser'],
    wrongdoing: ['integrity-adviser'],
    health: ['emergency', 'general-practitioner', ...(employed ? (['occupational-physician'] as const) : [])],
    procedure: ['legal-adviser'],
    conflict: ['mediator', ...(employed ? (['human-resources'] as const) : [])],
  };
  const signs = (Object.keys(help) as StopSign[]).filter(sign => stopSigns.includes(sign));
  return signs.flatMap(sign => help[sign].map(id => ({ id })));
}

/** What to do now, in order. */
export function nextStepsFor(facts: Facts, outcome: Outcome): readonly NextStep[] {
  const simpler = simplerHelp(facts);
  if (outcome.kind === 'no-mentor-needed') {
    return [...simpler, ...aboutTheOffer(facts), step('look-again-later')];
  }
  const first = outcome.kind === 'other-help-first' ? [step('other-help-first')] : [];
  return [
    ...first,
    ...simpler,
    ...aboutTheOffer(facts),
    ...aboutSecrecy(facts, outcome),
    ...toTheFirstMeeting(facts, outcome),
  ];
}

const SIMPLER: Readonly<Record<Simpler, NextStepId | null>> = {
  no: null,
  'manager-answer': 'ask-your-manager',
  colleague: 'ask-a-colleague',
  course: 'take-a-course',
  training: 'practise-with-a-trainer',
};

function simplerHelp({ answers: { simplerHelp = 'no' }, hasBoss }: Facts): readonly NextStep[] {
  const id = hasBoss || simplerHelp !== 'manager-answer' ? SIMPLER[simplerHelp] : 'ask-a-colleague';
  return id === null ? [] : [step(id)];
}

const OFFERED: Readonly<Record<Offer, NextStepId | null>> = {
  none: null,
  'my-manager': 'decline-your-manager',
  'assigned-not-working': 'ask-for-another-mentor',
  assigned: 'judge-the-assigned-mentor',
  'may-choose': 'use-your-choice',
};

function aboutTheOffer({ answers, hasBoss }: Facts): readonly NextStep[] {
  const { offer = 'none' } = answers;
  const id = OFFERED[offer];
  if (id === null || (offer === 'my-manager' && (!hasBoss || isAboutPeopleAtWork(answers)))) return [];
  return [step(id)];
}

/** The manager may be part of what is wrong: then nobody is told to go and thank them. */
function isAboutPeopleAtWork({ stopSigns = [] }: Answers): boolean {
  return stopSigns.some(sign => sign === 'misconduct' || sign === 'wrongdoing');
}

function aboutSecrecy({ answers, hasBoss }: Facts, { type, where }: Outcome): readonly NextStep[] {
  if (answers.confidentialContent !== true) return [];
  if (type === 'inside-career-path' && !hasBoss) return [step('peer-under-the-same-duty')];
  return where.employer === 'other' ? [step('speak-in-general-terms')] : [];
}

/** What one would ask, by who can answer it. */
const QUESTIONS_FOR: Readonly<Record<MentorType, readonly ToAsk[]>> = {
  'inside-career-path': PATH_QUESTIONS,
  'outside-neutral': PERSPECTIVE_QUESTIONS,
};

function toTheFirstMeeting({ answers, asks }: Facts, { type, where, second }: Outcome): readonly NextStep[] {
  const position = type === 'inside-career-path' ? answers.targetPosition : undefined;
  const known: Params = position ? { type, position } : { type };
  return [
    step('list-three-people', { type, employer: where.employer, field: where.field }),
    step('send-a-message', known),
    step('first-meeting', { type, questions: QUESTIONS_FOR[type].filter(asks) }),
    step('agree-on-the-rhythm', { weeks: RHYTHM_IN_WEEKS }),
    ...(second === null ? [] : [step('look-for-the-second', { second })]),
    step('log-the-first-meeting'),
  ];
}

function step(id: NextStepId, params: Params = {}): NextStep {
  return { id, params };
}
