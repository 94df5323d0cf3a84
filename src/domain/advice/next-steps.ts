import { positionWanted } from '../intake/own-case.ts';
import type { AnswerTo, ToAsk } from '../intake/questions.ts';
import { RHYTHM_IN_WEEKS } from '../meetings/rhythm.ts';
import type { Facts } from './facts.ts';
import { todayFor } from './other-help.ts';
import { ownPhrase } from './own-phrase.ts';
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
      return [...insteadOfAMentor(facts), ...declineTheOffer(facts), lookAgain(facts)];
    case 'mentor':
      return [
        ...simplerHelpSteps(facts),
        ...aboutTheOffer(facts),
        ...aboutSecrecy(facts, outcome),
        ...beforeOnesOwnBusiness(facts),
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
  if (simpler.length > 0) return simpler;
  return (facts.answers.covered ?? []).length > 0 ? [step('keep-what-you-have')] : [];
}

/** What is not solved in a month may need a mentor; where nothing is to be solved, something to ask may come. */
function lookAgain({ open }: Facts): NextStep {
  return step(open.length > 0 ? 'look-again-later' : 'come-back-with-a-question');
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

function aboutTheOffer({ answers: { offer = 'none' }, hasBoss }: Facts): readonly NextStep[] {
  const id = STEP_BY_OFFER[offer];
  return id === null || (offer === 'my-manager' && !hasBoss) ? [] : [step(id)];
}

/** Where no mentor is needed, what was offered can go to somebody else. */
function declineTheOffer({ answers: { offer = 'none' } }: Facts): readonly NextStep[] {
  if (offer === 'none') return [];
  return [step(offer === 'assigned-not-working' ? 'step-out-kindly' : 'leave-the-place-to-another')];
}

/** Who leaves a job for a business is bound by what they signed; who decides soon signs something. */
function beforeOnesOwnBusiness({ answers, leaving }: Facts): readonly NextStep[] {
  if (answers.direction !== 'own-business') return [];
  if (answers.decision === 'weeks') return [step('have-it-checked-first')];
  return leaving ? [step('read-your-contract')] : [];
}

function aboutSecrecy(
  { answers, hasBoss, leaving }: Facts,
  { type, where }: AdviceOutcome,
): readonly NextStep[] {
  if (answers.confidentialContent !== true) return [];
  if (type === 'inside-career-path' && (!hasBoss || leaving)) return [step('peer-under-the-same-duty')];
  return where.employer === 'other' ? [step('speak-in-general-terms')] : [];
}

function toTheFirstMeeting(facts: Facts, outcome: AdviceOutcome): readonly NextStep[] {
  const { type, second, whoAnswers } = outcome;
  const questions = whoAnswers.filter(({ by }) => by === 'first').map(({ question }) => question);
  return [
    ...(questions[0] === 'introductions'
      ? [step('be-seen-with-work'), step('ask-whose-word-counts')]
      : [stepWith('write-to-one-person', messageTo(outcome, facts, questions[0]))]),
    stepWith('bring-your-questions', { type, questions }),
    paceStep(facts),
    ...(facts.asks('introductions') ? [step('let-a-sponsor-see-you')] : []),
    ...(second === null ? [] : [stepWith('then-the-second', { second, ...paceOf(facts) })]),
    step('log-the-first-meeting'),
  ];
}

/**
 * What is said in a message to a mentor of this type who is to be found there. Nobody writes to a stranger more than they would say to one:
 * what is no short phrase, the person fills in.
 */
export function messageTo(
  { type, where }: Pick<AdviceOutcome, 'type' | 'where'>,
  facts: Facts,
  question: ToAsk | undefined,
): NextStepParams['write-to-one-person'] {
  const { direction, employment, certainty = 0, role } = facts.answers;
  const { answers, leaving, inASmallWorld } = facts;
  const inMind = answers.someoneInside === 'yes' && where.employer.startsWith('own');
  const position = ownPhrase(positionWanted(answers) ?? '');
  return {
    ...{ type, role: ownPhrase(role) ?? '', direction, employment, at: where.employer },
    ...(position === undefined ? {} : { position }),
    ...(question === undefined ? {} : { question }),
    ...paceOf(facts),
    ...(certainty >= SURE && { sure: true }),
    ...((leaving || inASmallWorld) && { discreet: true }),
    ...(inMind && { inMind: true }),
  };
}

/** From here on somebody is sure that they want it (0–10). */
const SURE = 8;

function paceOf({ answers }: Facts): { readonly pace?: 'this-week' } {
  return answers.decision === 'weeks' ? { pace: 'this-week' } : {};
}

/** What is decided within weeks leaves no time for a rhythm; who is not sure of it hears both sides. */
function paceStep({ answers: { decision, certainty = SURE } }: Facts): NextStep {
  if (decision !== 'weeks') return stepWith('agree-if-it-clicks', { weeks: RHYTHM_IN_WEEKS });
  return step(certainty < SURE ? 'hear-a-yes-and-a-no' : 'ask-for-this-week');
}

function step(id: PlainStepId): NextStep {
  return stepWith(id, {});
}

function stepWith<Id extends NextStepId>(id: Id, params: NextStepParams[Id]): WithParams<NextStepParams, Id> {
  return { id, params };
}
