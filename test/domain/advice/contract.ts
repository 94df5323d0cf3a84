import type { Avoid, Kind, Recommendation, Where } from '../../../src/domain/advice/recommendation.ts';
import type { Answers, ToAsk } from '../../../src/domain/intake/questions.ts';
import { PATH, TO_ASK, without } from '../../support/answers.ts';

const inside = 'inside-career-path';
const outside = 'outside-neutral';

/** What a judgement by the contract looks at: the advice without what would change it. */
type Given = Omit<Recommendation, 'wouldChange'>;

/** A need is the plain sum of the weights toward its type. */
export function needsByTheContract(reasons: Recommendation['reasons']): Recommendation['needs'] {
  const toward = (side: string) => reasons.filter(reason => reason.toward === side);
  const sum = (side: string) => toward(side).reduce((total, { weight }) => total + weight, 0);
  return { path: sum(inside), perspective: sum(outside) };
}

/** What nobody answers yet, in the order of the nine. */
export function openByTheContract({ questions, covered = [] }: Answers): readonly ToAsk[] {
  return TO_ASK.filter(question => questions.includes(question) && !covered.includes(question));
}

export function isOnThePath(question: ToAsk, { runInto }: Answers): boolean {
  const shown = runInto === 'how-it-is-done' || runInto === 'how-it-works-here';
  return question === 'current-work' ? shown : PATH.some(one => one === question);
}

export function isUnsafe({ canSpeakFreely, consequences }: Answers): boolean {
  return (canSpeakFreely ?? 5) <= 2 || (consequences ?? 1) >= 4;
}

export function hasBoss({ employment }: Answers): boolean {
  return employment === 'employed' || employment === 'in-training';
}

function leaves({ direction, targetEmployer }: Answers): boolean {
  return targetEmployer === 'other' || direction === 'own-business';
}

/** Unwritten rules, what one runs into with how things go here, and doors at the own employer; with a boss, and staying. */
export function isAboutTheHouse(question: ToAsk, answers: Answers): boolean {
  if (!hasBoss(answers) || leaves(answers)) return false;
  if (question === 'introductions') return answers.targetEmployer === 'own';
  if (question === 'current-work') return answers.runInto === 'how-it-works-here';
  return question === 'unwritten-rules';
}

/** §5, steps 1 and 2. */
export function kindByTheContract(answers: Answers, { path, perspective }: Recommendation['needs']): Kind {
  const open = openByTheContract(answers);
  const besides = open.filter(question => !isOnThePath(question, answers));
  if (answers.stopSigns?.length) return 'other-help-first';
  switch (answers.simplerHelp) {
    case 'manager-answer':
    case 'course':
    case 'training':
      if (besides.length <= 1) return 'no-mentor-needed';
      break;
    case 'colleague':
      if (open.length <= 1) return 'no-mentor-needed';
  }
  return open.length === 0 && path < 4 && perspective < 4 ? 'no-mentor-needed' : 'mentor';
}

/** §5, steps 3 to 5, once more. A need is strong from 4. */
export function typesByTheContract({ needs: { path, perspective } }: Given, answers: Answers) {
  const { certainty, direction, decision, sameCircle } = answers;
  const open = openByTheContract(answers);
  const onThePath = open.filter(question => isOnThePath(question, answers));
  const strong = path >= 4 && perspective >= 4;
  const other = (type: string) => (type === inside ? outside : inside);
  const named = (type: string) => ({ type, second: strong ? other(type) : null });
  if (onThePath.length > 0 && onThePath.length === open.length) return named(inside);
  if (onThePath.length === 0 && open.length > 0) return named(outside);
  if (!strong) return named(path > perspective ? inside : outside);
  if ((decision === 'weeks' || decision === 'months') && (certainty ?? 0) >= 5) return named(inside);
  if (isUnsafe(answers) && sameCircle === 'small-world') return named(outside);
  if (direction === 'unclear' || (certainty ?? 10) <= 3) return named(outside);
  return named(path > perspective ? inside : outside);
}

/** How far the need of the type leads, as a share of the larger. */
export function strengthByTheContract({ type, needs: { path, perspective } }: Given) {
  const larger = Math.max(path, perspective);
  const lead = (type === inside ? path - perspective : perspective - path) / larger;
  if (larger < 4 || lead < 0.2) return 'close';
  return lead < 0.5 ? 'leaning' : 'clear';
}

/** Where to look; without a boss never at one's own employer, and outside is far away always. */
export function whereByTheContract(type: string, answers: Answers): Where {
  if (type === outside) return { employer: 'other', field: 'other' };
  const step = ['next-position', 'new-field', 'own-business'].includes(answers.direction);
  const employer = employerByTheContract(answers);
  return {
    employer: employer === 'own' && isUnsafe(answers) ? 'own-other-department' : employer,
    field: step ? 'target' : 'own',
  };
}

/** The first that applies. */
function employerByTheContract(answers: Answers): 'own' | 'other' | 'either' {
  const open = openByTheContract(answers);
  const onThePath = open.filter(question => isOnThePath(question, answers));
  const aboutTheHouse = onThePath.filter(question => isAboutTheHouse(question, answers));
  if (!hasBoss(answers) || leaves(answers)) return 'other';
  if (answers.confidentialContent === true) return 'own';
  if (answers.someoneInside === 'no' && aboutTheHouse.length < onThePath.length) return 'other';
  if (aboutTheHouse.length > 0) return 'own';
  if (isUnsafe(answers)) return 'other';
  if (answers.direction === 'just-begun' || answers.phase === 'just-started') return 'own';
  return open.includes('introductions') && answers.targetEmployer === 'open' ? 'other' : 'either';
}

/** Whom not to ask, where these are the places to look. */
export function avoidByTheContract(answers: Answers, places: readonly Where[]): readonly Avoid[] {
  const employers = places.map(({ employer }) => employer);
  const near = employers.some(employer => employer !== 'other');
  const circle = answers.sameCircle === 'some-ties' || answers.sameCircle === 'small-world';
  const careful = isUnsafe(answers) || leaves(answers);
  const when: Readonly<Record<Avoid, boolean>> = {
    'line-manager': true,
    'decides-on-you': true,
    'assigned-mentor': answers.offer === 'assigned-not-working',
    'own-department': employers.includes('own-other-department'),
    'own-employer': hasBoss(answers) && careful && !near,
    'shared-circle': isUnsafe(answers) && circle,
    'clients-or-investors': !hasBoss(answers),
  };
  return (Object.keys(when) as Avoid[]).filter(one => when[one]);
}

/** Without what §4 calls moot, written out here once more. What is ignored makes nothing moot. */
export function withoutMootAnswers(given: Answers): Answers {
  const noTarget = ['just-begun', 'better-at-my-work', 'unclear'].includes(given.direction);
  const moot = [
    ...(noTarget ? (['targetPosition', 'targetEmployer'] as const) : []),
    ...(given.direction === 'own-business' ? (['targetEmployer'] as const) : []),
    ...(given.direction === 'unclear' ? (['certainty'] as const) : []),
    ...(given.direction === 'just-begun' ? (['phase'] as const) : []),
    ...(given.questions.includes('current-work') ? [] : (['runInto'] as const)),
    ...((given.canSpeakFreely ?? 1) >= 4 && (given.consequences ?? 5) <= 2 ? (['sameCircle'] as const) : []),
  ];
  const answers = without(given, ...moot);
  const asksThePath = openByTheContract(answers).some(question => isOnThePath(question, answers));
  return asksThePath && hasBoss(answers) && !leaves(answers) ? answers : without(answers, 'someoneInside');
}
