import type { Recommendation, Where } from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { without } from '../../support/answers.ts';

const inside = 'inside-career-path';
const outside = 'outside-neutral';

/** A need is the plain sum of the weights toward its type. */
export function needsByTheContract(reasons: Recommendation['reasons']): Recommendation['needs'] {
  const toward = (side: string) => reasons.filter(reason => reason.toward === side);
  const sum = (side: string) => toward(side).reduce((total, { weight }) => total + weight, 0);
  return { path: sum(inside), perspective: sum(outside) };
}

/** §5, steps 3 to 5, once more. A need is strong from 4. */
export function typesByTheContract({ needs: { path, perspective } }: Recommendation, answers: Answers) {
  const { certainty, canSpeakFreely, consequences, direction, deadline, sameCircle } = answers;
  const larger = path > perspective ? inside : outside;
  if (path < 4 || perspective < 4) return { type: larger, second: null };
  const unsafe = (canSpeakFreely ?? 5) <= 2 || (consequences ?? 1) >= 4;
  const ties = sameCircle === 'some-ties' || sameCircle === 'small-world';
  const insideFirst = deadline === true && (certainty ?? 0) >= 5;
  const outsideFirst = (unsafe && ties) || direction === 'unclear' || (certainty ?? 10) <= 3;
  const type = insideFirst ? inside : outsideFirst ? outside : larger;
  return { type, second: type === inside ? outside : inside };
}

/** The margin, as a share of the larger need; never clear where the order of two overrode it. */
export function strengthByTheContract({ type, needs: { path, perspective } }: Recommendation) {
  if (path < 4 && perspective < 4) return 'close';
  const margin = Math.abs(path - perspective) / Math.max(path, perspective);
  if (margin < 0.2) return 'close';
  const overrode = type !== (path > perspective ? inside : outside);
  return margin >= 0.5 && !overrode ? 'clear' : 'leaning';
}

/** Where to look; without a boss never at one's own employer, and outside is far away always. */
export function whereByTheContract(type: string, answers: Answers): Where {
  if (type === outside) return { employer: 'other', field: 'other' };
  const step = ['next-position', 'new-field', 'own-business'].includes(answers.direction);
  return { employer: employerByTheContract(answers), field: step ? 'target' : 'own' };
}

/** Unsafe or leaving, then secret content, then unwritten rules, then doors: the first that applies. */
function employerByTheContract(answers: Answers): Where['employer'] {
  const { canSpeakFreely, consequences, direction, targetEmployer, phase, covered = [] } = answers;
  const unsafe = (canSpeakFreely ?? 5) <= 2 || (consequences ?? 1) >= 4;
  const leaving = targetEmployer === 'other' || direction === 'own-business';
  const begun = direction === 'just-begun' || phase === 'just-started';
  const open = answers.questions.filter(question => !covered.includes(question));
  const rulesOpen = open.includes('unwritten-rules') || (begun && !covered.includes('unwritten-rules'));
  if (!['employed', 'in-training'].includes(answers.employment) || unsafe || leaving) return 'other';
  if (answers.confidentialContent === true || rulesOpen) return 'own';
  return open.includes('introductions') && targetEmployer === 'own' ? 'own' : 'either';
}

/** Without what §4 calls moot, written out here once more. */
export function withoutMootAnswers(answers: Answers): Answers {
  const noTarget = ['just-begun', 'better-at-my-work', 'unclear'].includes(answers.direction);
  const moot = [
    ...(noTarget ? (['targetPosition', 'targetEmployer'] as const) : []),
    ...(answers.direction === 'own-business' ? (['targetEmployer'] as const) : []),
    ...(answers.direction === 'unclear' ? (['certainty'] as const) : []),
    ...(answers.direction === 'just-begun' ? (['phase'] as const) : []),
  ];
  return without(answers, ...moot);
}
