import type { Recommendation } from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { without } from '../../support/answers.ts';

const inside = 'inside-career-path';
const outside = 'outside-neutral';

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
