import { positionIn } from '../intake/own-case.ts';
import type { AnswerTo } from '../intake/questions.ts';
import type { Facts } from './facts.ts';
import { todayFor } from './other-help.ts';
import type { NextStep, NextStepId, Params, WhoAnswers } from './recommendation.ts';
import type { Asked } from './who-answers.ts';

/** What the steps are made for. */
export interface Outcome extends Asked {
  readonly whoAnswers: readonly WhoAnswers[];
}

/** Meetings every so many weeks, unless the two agree otherwise: the usual rhythm of mentoring. */
export const RHYTHM_IN_WEEKS = 3;

type Simpler = AnswerTo<'simplerHelp'>;
type Offer = AnswerTo<'offer'>;

/** What to do now, in order. */
export function nextStepsFor(facts: Facts, outcome: Outcome): readonly NextStep[] {
  switch (outcome.kind) {
    case 'other-help-first':
      return todayFor(facts.answers).map(id => step(id));
    case 'no-mentor-needed':
      return [...insteadOfAMentor(facts), ...aboutTheOffer(facts), step('look-again-later')];
    case 'mentor':
      return [
        ...simplerHelp(facts),
        ...aboutTheOffer(facts),
        ...aboutThePace(facts),
        ...aboutSecrecy(facts, outcome),
        ...toTheFirstMeeting(facts, outcome),
      ];
  }
}

const SIMPLER: Readonly<Record<Simpler, NextStepId | null>> = {
  no: null,
  'manager-answer': 'ask-your-manager',
  colleague: 'ask-a-colleague',
  course: 'take-a-course',
  training: 'practise-with-a-trainer',
};

function insteadOfAMentor(facts: Facts): readonly NextStep[] {
  const simpler = simplerHelp(facts);
  return simpler.length > 0 ? simpler : [step('keep-what-you-have')];
}

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

function aboutTheOffer({ answers, hasBoss, open }: Facts): readonly NextStep[] {
  const { offer = 'none' } = answers;
  const id = OFFERED[offer];
  if (id === null || (offer === 'my-manager' && !hasBoss)) return [];
  return [step(offer === 'assigned-not-working' && open.length === 0 ? 'step-out-kindly' : id)];
}

function aboutThePace({ answers }: Facts): readonly NextStep[] {
  return answers.decision === 'weeks' ? [step('ask-for-this-week')] : [];
}

function aboutSecrecy({ answers, hasBoss, leaving }: Facts, { type, where }: Outcome): readonly NextStep[] {
  if (answers.confidentialContent !== true) return [];
  if (type === 'inside-career-path' && (!hasBoss || leaving)) return [step('peer-under-the-same-duty')];
  return where.employer === 'other' ? [step('speak-in-general-terms')] : [];
}

function toTheFirstMeeting(facts: Facts, { type, second, whoAnswers }: Outcome): readonly NextStep[] {
  const { answers, asks } = facts;
  const questions = whoAnswers.filter(({ by }) => by === 'first').map(({ question }) => question);
  const position = positionIn(answers);
  const known: Params = {
    type,
    role: answers.role,
    ...(position === null ? {} : { position }),
    ...(questions[0] === undefined ? {} : { question: questions[0] }),
  };
  return [
    step('write-to-one-person', known),
    step('bring-your-questions', { type, questions }),
    step('agree-if-it-clicks', { weeks: RHYTHM_IN_WEEKS }),
    ...(asks('introductions') ? [step('let-a-sponsor-see-you')] : []),
    ...(second === null ? [] : [step('then-the-second', { second })]),
    step('log-the-first-meeting'),
  ];
}

function step(id: NextStepId, params: Params = {}): NextStep {
  return { id, params };
}
