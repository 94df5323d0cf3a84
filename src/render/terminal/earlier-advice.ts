import type { Avoid, StoredRecommendation } from '../../domain/advice/recommendation.ts';
import { WITHOUT_BOSS } from '../../domain/intake/questions.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeText } from '../sanitize.ts';
import { needLines, otherHelpLines, reasonLines, wouldChangeText } from './advice-parts.ts';
import { wordsOfEngine } from './answer-text.ts';
import type { Display } from './display.ts';
import { bulletLines, section, wrapText } from './layout.ts';
import { type Advised, nextStepText } from './recommendation-text.ts';

/** The advice of engine 1, whole, as it was shown: with its own labels, and nothing that it did not say. */
export function earlierAdviceText(advised: Advised, today: Messages, display: Display): string {
  const { recommendation: advice } = advised;
  const words = { ...today, intake: wordsOfEngine(advice.engine, today.intake) };
  const { labels } = words.advice;
  return [
    ...openingLines(advice, words, display),
    '',
    ...needLines(advice.needs, words, display),
    ...whys(advice, words, display),
    ...section(labels.where, [wrapText(words.advice.where(advice.where), display, '  ')], display),
    ...section(labels.avoid, [wrapText(avoidLine(advised, words), display, '  ')], display),
    ...earlierSecondLines(advice, words, display),
    ...turningLines(advised, words, display),
    ...section(labels.firstSteps, stepLines(advice, words, display), display),
  ].join('\n');
}

function openingLines(advice: StoredRecommendation, words: Messages, display: Display): string[] {
  const { advice: told } = words;
  const verdict = wrapText(told.types[advice.type].verdict, display);
  const strength = wrapText(isOverruled(advice) ? told.overruled : told.strengths[advice.strength], display);
  if (advice.kind === 'mentor') return ['', display.style.accent(verdict), strength];
  const first = advice.kind === 'no-mentor-needed' ? told.noMentorNeeded : told.otherHelpFirst;
  const then = advice.kind === 'no-mentor-needed' ? told.ifYouStillWant : told.afterwards;
  return [
    '',
    display.style.accent(wrapText(first, display)),
    ...otherHelpLines(advice, words, display),
    '',
    then,
    verdict,
    strength,
  ];
}

/** Whether the smaller need came first, because something else settled the order. */
function isOverruled({ type, needs: { path, perspective } }: StoredRecommendation): boolean {
  return type === 'inside-career-path' ? path < perspective : perspective < path;
}

function whys(advice: StoredRecommendation, words: Messages, display: Display): string[] {
  return section(words.advice.labels.allReasons, reasonLines(advice.reasons, words, display), display);
}

function avoidLine({ answers, recommendation }: Advised, words: Messages): string {
  const withoutBoss = WITHOUT_BOSS.some(employment => employment === answers.employment);
  const whom = recommendation.avoid.filter(one => one !== 'line-manager' || !withoutBoss);
  const told = whom.map(one =>
    one === 'decides-on-you' && withoutBoss ? words.advice.decidesWithoutBoss : whomText(one, words.advice),
  );
  return `${told.join('; ')}.`;
}

/** Whom not to ask; the id where the catalogue no longer or not yet knows it. */
function whomText(whom: Avoid, words: Messages['advice']): string {
  return words.avoid[whom]?.who ?? whom;
}

function earlierSecondLines(
  { second: type, secondWhere }: StoredRecommendation,
  words: Messages,
  display: Display,
): string[] {
  if (type === null || secondWhere === null) return [];
  const told = words.advice.second({ type, where: secondWhere });
  return section(words.advice.labels.second, [wrapText(told, display, '  ')], display);
}

function turningLines(
  { answers, recommendation: advice }: Advised,
  words: Messages,
  display: Display,
): string[] {
  const { labels, nothingWouldTurn, wouldChangeToward } = words.advice;
  const [one] = advice.wouldChange;
  if (one === undefined)
    return section(labels.whatTurns, [wrapText(nothingWouldTurn, display, '  ')], display);
  const lines = advice.wouldChange.map(entry => wouldChangeText(entry, answers, words));
  return section(
    labels.whatTurns,
    [wrapText(wouldChangeToward({ type: one.type }), display, '  '), ...bulletLines(lines, display)],
    display,
  );
}

function stepLines(advice: StoredRecommendation, words: Messages, display: Display): string[] {
  const texts = advice.nextSteps.map(step => sanitizeText(nextStepText(step, words.advice)));
  return bulletLines(texts, display, index => `${String(index + 1).padStart(3)} `);
}
