import type {
  Needs,
  Reason,
  ReasonId,
  Recommendation,
  WouldChange,
} from '../domain/advice/recommendation.ts';
import { type AnswerKey, type Answers, WITHOUT_BOSS } from '../domain/intake/questions.ts';
import type { Messages } from '../i18n/index.ts';
import { changedAnswerText, shortOf } from './answer-text.ts';
import { harmlessLine } from './harmless.ts';
import { items, padded, section, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';
import { avoidText, nextStepText, otherHelpText, reasonText } from './recommendation-text.ts';

export interface Advised {
  readonly answers: Answers;
  readonly recommendation: Recommendation;
}

/** How much is told: the card after an intake, or all there is to it. */
export type Extent = 'card' | 'whole';

const DECIDING = 3;
const TURNING = 3;
const BAR = 20;

/** The advice as one reads it in half a minute; as a whole with every reason and all that would turn it round. */
export function adviceText(advised: Advised, words: Messages, look: Look, extent: Extent): string {
  const { recommendation: advice } = advised;
  const { labels } = words.advice;
  return [
    ...opening(advice, words, look),
    ...needBars(advice.needs, words, look),
    ...whys(advice, words, look, extent),
    ...section(labels.where, [wrapped(words.advice.where(advice.where), look, '  ')], look),
    ...section(labels.avoid, [wrapped(avoidLine(advised, words), look, '  ')], look),
    ...second(advice, words, look),
    ...turning(advised, words, look, extent),
    ...section(labels.steps, stepLines(advice, words, look), look),
    ...(extent === 'card' ? ['', look.ink.quiet(wrapped(words.advice.moreToRead, look))] : []),
  ].join('\n');
}

/** The address to turn to, as it is shown at once where a stop sign was given. */
export function otherHelpLines(
  advice: Pick<Recommendation, 'otherHelp'>,
  words: Messages,
  look: Look,
): string[] {
  const texts = advice.otherHelp.map(help => otherHelpText(help, words.advice));
  return section(words.advice.labels.otherHelp, items(texts, look), look);
}

function opening(advice: Recommendation, words: Messages, look: Look): string[] {
  const { advice: told } = words;
  const verdict = wrapped(told.types[advice.type].verdict, look);
  const strength = wrapped(isOverruled(advice) ? told.overruled : told.strengths[advice.strength], look);
  if (advice.kind === 'mentor') return ['', look.ink.accent(verdict), strength];
  const first = advice.kind === 'no-mentor-needed' ? told.noMentorNeeded : told.otherHelpFirst;
  const then = advice.kind === 'no-mentor-needed' ? told.ifYouStillWant : told.afterwards;
  return [
    '',
    look.ink.accent(wrapped(first, look)),
    ...otherHelpLines(advice, words, look),
    '',
    then,
    verdict,
    strength,
  ];
}

/** Whether the smaller need came first, because something else settled the order. */
function isOverruled({ type, needs: { path, perspective } }: Recommendation): boolean {
  return type === 'inside-career-path' ? path < perspective : perspective < path;
}

function needBars({ path, perspective }: Needs, words: Messages, look: Look): string[] {
  if (path + perspective === 0) return [];
  const { needs, needInWords } = words.advice;
  const rows = [
    { need: needs.path, value: path },
    { need: needs.perspective, value: perspective },
  ];
  if (look.plain) return ['', ...rows.map(needInWords)];
  const label = Math.max(...rows.map(({ need }) => need.length));
  const width = Math.min(BAR, widthOf(look) - label - '    00'.length);
  const share = (value: number) => value / Math.max(path, perspective, 1);
  return [
    '',
    ...rows.map(({ need, value }) => `  ${padded(need, label)}  ${bar(share(value), width, look)} ${value}`),
  ];
}

function bar(share: number, width: number, { ink }: Look): string {
  const filled = Math.round(share * width);
  return ink.accent('█'.repeat(filled)) + ink.quiet('░'.repeat(width - filled));
}

function whys(advice: Recommendation, words: Messages, look: Look, extent: Extent): string[] {
  const { labels } = words.advice;
  if (extent === 'whole')
    return section(
      labels.allReasons,
      advice.reasons.flatMap(reason => fullReason(reason, words, look)),
      look,
    );
  const told = decidingReasons(advice).map(reason => reasonText(reason, words.advice));
  return section(labels.why, items(told, look), look);
}

/** The reasons that settle which of two mentors comes first. */
const ORDERING: readonly ReasonId[] = ['deadline-comes-first', 'safety-comes-first', 'direction-comes-first'];

/** What settled the order, the heaviest reasons for the type, and one that explains something else. */
function decidingReasons({ type, reasons }: Recommendation): readonly Reason[] {
  const order = reasons.filter(({ id }) => ORDERING.includes(id));
  const explaining = reasons.filter(
    ({ toward, id }) => toward === null && id !== 'already-covered' && !ORDERING.includes(id),
  );
  const one = explaining.slice(0, 1);
  const heaviest = reasons.filter(({ toward }) => toward === type);
  return [...order, ...heaviest.slice(0, DECIDING - order.length - one.length), ...one];
}

function fullReason(reason: Reason, words: Messages, look: Look): string[] {
  const { weight, weighsNothing, types } = words.advice;
  const weighs =
    reason.toward === null
      ? weighsNothing
      : weight({ weight: reason.weight, toward: types[reason.toward].short });
  const rests = reason.answers.map(key => shortOf(key, words.intake)).join(', ');
  return [
    ...items([reasonText(reason, words.advice)], look),
    look.ink.quiet(wrapped(`${weighs} · ${words.advice.fromWhich}: ${rests}`, look, '    ')),
  ];
}

function avoidLine({ answers, recommendation }: Advised, words: Messages): string {
  const withoutBoss = WITHOUT_BOSS.some(employment => employment === answers.employment);
  const whom = recommendation.avoid.filter(one => one !== 'line-manager' || !withoutBoss);
  const told = whom.map(one =>
    one === 'decides-on-you' && withoutBoss ? words.advice.decidesWithoutBoss : avoidText(one, words.advice),
  );
  return `${told.join('; ')}.`;
}

function second({ second: type, secondWhere }: Recommendation, words: Messages, look: Look): string[] {
  if (type === null || secondWhere === null) return [];
  const told = words.advice.second({ type, where: secondWhere });
  return section(words.advice.labels.second, [wrapped(told, look, '  ')], look);
}

function turning(
  { answers, recommendation: advice }: Advised,
  words: Messages,
  look: Look,
  extent: Extent,
): string[] {
  const { labels, nothingWouldChange, wouldChangeToward } = words.advice;
  const entries = extent === 'whole' ? advice.wouldChange : advice.wouldChange.slice(0, TURNING);
  const [one] = entries;
  if (one === undefined) return section(labels.change, [wrapped(nothingWouldChange, look, '  ')], look);
  const lines = entries.map(entry => changeText(entry, answers, words));
  return section(
    labels.change,
    [wrapped(wouldChangeToward({ type: one.type }), look, '  '), ...items(lines, look)],
    look,
  );
}

function changeText({ change }: WouldChange, answers: Answers, words: Messages): string {
  return (Object.keys(change) as AnswerKey[])
    .map(key =>
      words.advice.wouldChangeShort({
        short: shortOf(key, words.intake),
        value: changedAnswerText(key, answers[key], change[key], words.intake),
      }),
    )
    .join('; ');
}

function stepLines(advice: Recommendation, words: Messages, look: Look): string[] {
  const texts = advice.nextSteps.map(step => harmlessLine(nextStepText(step, words.advice)));
  return items(texts, look, index => `${String(index + 1).padStart(3)} `);
}
