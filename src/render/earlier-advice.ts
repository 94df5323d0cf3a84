import type { Avoid, StoredRecommendation } from '../domain/advice/recommendation.ts';
import { WITHOUT_BOSS } from '../domain/intake/questions.ts';
import type { Messages } from '../i18n/index.ts';
import { changeText, needLines, otherHelpLines, reasonLines } from './advice-parts.ts';
import { wordsOfEngine } from './answer-text.ts';
import { harmlessLine } from './harmless.ts';
import { items, section, wrapped } from './layout.ts';
import type { Look } from './look.ts';
import { type Advised, nextStepText } from './recommendation-text.ts';

/** The advice of engine 1, whole, as it was shown: with its own labels, and nothing that it did not say. */
export function earlierAdviceText(advised: Advised, today: Messages, look: Look): string {
  const { recommendation: advice } = advised;
  const words = { ...today, intake: wordsOfEngine(advice.engine, today.intake) };
  const { labels } = words.advice;
  return [
    ...opening(advice, words, look),
    '',
    ...needLines(advice.needs, words, look),
    ...whys(advice, words, look),
    ...section(labels.where, [wrapped(words.advice.where(advice.where), look, '  ')], look),
    ...section(labels.avoid, [wrapped(avoidLine(advised, words), look, '  ')], look),
    ...second(advice, words, look),
    ...turning(advised, words, look),
    ...section(labels.firstSteps, stepLines(advice, words, look), look),
  ].join('\n');
}

function opening(advice: StoredRecommendation, words: Messages, look: Look): string[] {
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
function isOverruled({ type, needs: { path, perspective } }: StoredRecommendation): boolean {
  return type === 'inside-career-path' ? path < perspective : perspective < path;
}

function whys(advice: StoredRecommendation, words: Messages, look: Look): string[] {
  return section(words.advice.labels.allReasons, reasonLines(advice.reasons, words, look), look);
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

function second({ second: type, secondWhere }: StoredRecommendation, words: Messages, look: Look): string[] {
  if (type === null || secondWhere === null) return [];
  const told = words.advice.second({ type, where: secondWhere });
  return section(words.advice.labels.second, [wrapped(told, look, '  ')], look);
}

function turning({ answers, recommendation: advice }: Advised, words: Messages, look: Look): string[] {
  const { labels, nothingWouldTurn, wouldChangeToward } = words.advice;
  const [one] = advice.wouldChange;
  if (one === undefined) return section(labels.whatTurns, [wrapped(nothingWouldTurn, look, '  ')], look);
  const lines = advice.wouldChange.map(entry => changeText(entry, answers, words));
  return section(
    labels.whatTurns,
    [wrapped(wouldChangeToward({ type: one.type }), look, '  '), ...items(lines, look)],
    look,
  );
}

function stepLines(advice: StoredRecommendation, words: Messages, look: Look): string[] {
  const texts = advice.nextSteps.map(step => harmlessLine(nextStepText(step, words.advice)));
  return items(texts, look, index => `${String(index + 1).padStart(3)} `);
}
