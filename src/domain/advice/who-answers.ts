import type { AnswerTo, ToAsk } from '../intake/questions.ts';
import type { Facts } from './facts.ts';
import type { Answerer, Kind, MentorType, Where, WhoAnswers } from './recommendation.ts';

/** Whom there is to ask. */
export interface AdvisedMentors {
  readonly kind: Kind;
  readonly type: MentorType;
  readonly where: Where;
  readonly second: MentorType | null;
  readonly secondWhere: Where | null;
}

/** Who can answer each of the questions that are open, so that none of them vanishes. */
export function whoAnswersFor(facts: Facts, asked: AdvisedMentors): readonly WhoAnswers[] {
  return facts.open.map(question => ({ question, by: answererOf(question, facts, asked) }));
}

function answererOf(question: ToAsk, facts: Facts, asked: AdvisedMentors): Answerer {
  if (asked.kind === 'no-mentor-needed') return simplerHelpAnswerer(facts);
  if (isOnTheSideOf(asked.type, question, facts)) return answererAmongOwn(question, facts, asked);
  const { second, secondWhere } = asked;
  if (second === null || secondWhere === null) return 'another';
  return canKnow(secondWhere, question, facts) ? 'second' : 'another';
}

/** A question on the side of the first mentor. A sponsor is told apart, unless doors are all that the mentor could help with. */
function answererAmongOwn(question: ToAsk, facts: Facts, { type, where }: AdvisedMentors): Answerer {
  if (!canKnow(where, question, facts)) return 'another';
  const others = facts.open.filter(
    other => other !== 'introductions' && isOnTheSideOf(type, other, facts) && canKnow(where, other, facts),
  );
  return question === 'introductions' && others.length > 0 ? 'sponsor' : 'first';
}

function isOnTheSideOf(type: MentorType, question: ToAsk, { sideOf }: Facts): boolean {
  return sideOf(question) === (type === 'inside-career-path' ? 'path' : 'perspective');
}

/** Nobody elsewhere knows what is about this house. */
function canKnow({ employer }: Where, question: ToAsk, { isAboutThisHouse }: Facts): boolean {
  return employer !== 'other' || !isAboutThisHouse(question);
}

function simplerHelpAnswerer({ answers: { simplerHelp = 'no' }, hasBoss }: Facts): Answerer {
  return simplerHelp === 'manager-answer' && !hasBoss ? 'colleague' : ANSWERER_BY_SIMPLER_HELP[simplerHelp];
}

/** Without simpler help there is no need of a mentor only where nothing is open. */
const ANSWERER_BY_SIMPLER_HELP: Readonly<Record<AnswerTo<'simplerHelp'>, Answerer>> = {
  no: 'another',
  'manager-answer': 'manager',
  colleague: 'colleague',
  course: 'course',
  training: 'training',
};
