import { positionWanted } from '../intake/own-case.ts';
import type { AnswerTo } from '../intake/questions.ts';
import { RHYTHM_IN_WEEKS } from '../meetings/rhythm.ts';
import type { Facts } from './facts.ts';
import { todayFor } from './other-help.ts';
import type { NextStepId, NextStepParams, PlainId, WithParams } from './parameters.ts';
import type { NextStep, WhoAnswers } from './recommendation.ts';
import type { AdvisedMentors } from './who-answers.ts';

/** What the steps are made for. */
export interface AdviceOutcome extends AdvisedMentors {
  readonly whoAnswers: readonly WhoAnswers[];
}

type Simpler = AnswerTo<'simplerHelp'>;
type Offer = AnswerTo<'offer'>;
type PlainStepId = PlainId<NextStepParams>;

/** What to do now, in order. */
export function nextStepsFor(facts: Facts, outcome: AdviceOutcome): readonly NextStep[] {
  switch (outcome.kind) {
    case 'other-help-first':
      return todayFor(facts.answers).map(id => step(id));
    case 'no-mentor-needed':
      return [...insteadOfAMentor(facts), ...aboutTheOffer(facts), step('look-again-later')];
    case 'mentor':
      return [
        ...simplerHelpSteps(facts),
        ...aboutTheOffer(facts),
        ...aboutThePace(facts),
        ...aboutSecrecy(facts, outcome),
        ...toTheFirstMeeting(facts, outcome),
      ];
  }
}

const STEP_BY_SIMPLER_HELP: Readonly<Record<Simpler, PlainStepId | null>> = {
  no: null,
  'manager-answer': 'ask-your-manager',
  colleague: 'ask-a-colleague',
  course: 'take-a-course',
  training: 'practise-with-a-trainer',
};

function insteadOfAMentor(facts: Facts): readonly NextStep[] {
  const simpler = simplerHelpSteps(facts);
  return simpler.length > 0 ? simpler : [step('keep-what-you-have')];
}

function simplerHelpSteps({ answers: { simplerHelp = 'no' }, hasBoss }: Facts): readonly NextStep[] {
  const id =
    hasBoss || simplerHelp !== 'manager-answer' ? STEP_BY_SIMPLER_HELP[simplerHelp] : 'ask-a-colleague';
  return id === null ? [] : [step(id)];
}

const STEP_BY_OFFER: Readonly<Record<Offer, PlainStepId | null>> = {
  none: null,
  'my-manager': 'decline-your-manager',
  'assigned-not-working': 'ask-for-another-mentor',
  assigned: 'judge-the-assigned-mentor',
  'may-choose': 'use-your-choice',
};

function aboutTheOffer({ answers, hasBoss, open }: Facts): readonly NextStep[] {
  const { offer = 'none' } = answers;
  const id = STEP_BY_OFFER[offer];
  if (id === null || (offer === 'my-manager' && !hasBoss)) return [];
  return [step(offer === 'assigned-not-working' && open.length === 0 ? 'step-out-kindly' : id)];
}

function aboutThePace({ answers }: Facts): readonly NextStep[] {
  return answers.decision === 'weeks' ? [step('ask-for-this-week')] : [];
}

function aboutSecrecy(
  { answers, hasBoss, leaving }: Facts,
  { type, where }: AdviceOutcome,
): readonly NextStep[] {
  if (answers.confidentialContent !== true) return [];
  if (type === 'inside-career-path' && (!hasBoss || leaving)) return [step('peer-under-the-same-duty')];
  return where.employer === 'other' ? [step('speak-in-general-terms')] : [];
}

function toTheFirstMeeting(facts: Facts, { type, second, whoAnswers }: AdviceOutcome): readonly NextStep[] {
  const { answers, asks } = facts;
  const questions = whoAnswers.filter(({ by }) => by === 'first').map(({ question }) => question);
  const position = positionWanted(answers);
  const known = {
    type,
    role: answers.role,
    ...(position === null ? {} : { position }),
    ...(questions[0] === undefined ? {} : { question: questions[0] }),
  };
  return [
    stepWith('write-to-one-person', known),
    stepWith('bring-your-questions', { type, questions }),
    stepWith('agree-if-it-clicks', { weeks: RHYTHM_IN_WEEKS }),
    ...(asks('introductions') ? [step('let-a-sponsor-see-you')] : []),
    ...(second === null ? [] : [stepWith('then-the-second', { second })]),
    step('log-the-first-meeting'),
  ];
}

function step(id: PlainStepId): NextStep {
  return stepWith(id, {});
}

function stepWith<Id extends NextStepId>(id: Id, params: NextStepParams[Id]): WithParams<NextStepParams, Id> {
  return { id, params };
}
