import stringWidth from 'fast-string-width';
import type { Needs, Reason, StoredRecommendation, WouldChange } from '../domain/advice/recommendation.ts';
import type { AnswerKey, Answers } from '../domain/intake/questions.ts';
import type { Messages } from '../i18n/index.ts';
import { changedAnswerText, shortOf } from './answer-text.ts';
import { items, padded, section, widthOf, wrapped } from './layout.ts';
import type { Look } from './look.ts';
import { otherHelpText, reasonText } from './recommendation-text.ts';

const BAR = 20;
const SHORT_BAR = 12;
/** In columns: with a shorter one beside its label, the bar goes under it. */
const SHORTEST_BAR = 6;
/** In columns: two short bars with their labels. */
const ROOM_FOR_BOTH = 64;

/** The address to turn to, as it is shown at once where a stop sign was given. */
export function otherHelpLines(
  advice: Pick<StoredRecommendation, 'otherHelp'>,
  words: Messages,
  look: Look,
): string[] {
  const texts = advice.otherHelp.map(help => otherHelpText(help, words.advice));
  return section(words.advice.labels.otherHelp, items(texts, look), look);
}

/** The two needs, each as long as it is heavy, beside each other where there is room; nothing where there are none. */
export function needLines({ path, perspective }: Needs, words: Messages, look: Look): string[] {
  if (path + perspective === 0) return [];
  const { needs, needInWords } = words.advice;
  const rows = [
    { need: needs.path, value: path },
    { need: needs.perspective, value: perspective },
  ];
  if (look.plain) return rows.map(needInWords);
  const bar = (value: number, width: number) =>
    `${barOf(value / Math.max(path, perspective), width, look)} ${value}`;
  if (widthOf(look) >= ROOM_FOR_BOTH) {
    return [rows.map(({ need, value }) => `  ${need} ${bar(value, SHORT_BAR)}`).join('  ')];
  }
  const label = Math.max(...rows.map(({ need }) => stringWidth(need)));
  const numeral = Math.max(USUAL_NUMERAL, ...rows.map(({ value }) => String(value).length));
  const roomBeside = (taken: number) => Math.min(BAR, widthOf(look) - taken - numeral - GAPS);
  return roomBeside(label) >= SHORTEST_BAR
    ? rows.map(({ need, value }) => `  ${padded(need, label)} ${bar(value, roomBeside(label))}`)
    : rows.flatMap(({ need, value }) => [`  ${need}`, `   ${bar(value, roomBeside(0))}`]);
}

/** In columns: bars are alike whether a need has one digit or two. */
const USUAL_NUMERAL = 2;
/** In columns: the indent of a bar, and the blanks on both its sides. */
const GAPS = 4;

function barOf(share: number, width: number, { ink }: Look): string {
  const filled = Math.round(share * width);
  return ink.accent('█'.repeat(filled)) + ink.quiet('░'.repeat(width - filled));
}

/** Every reason, with its weight and the answers that it rests on. */
export function reasonLines(reasons: readonly Reason[], words: Messages, look: Look): string[] {
  return reasons.flatMap(reason => [
    ...items([reasonText(reason, words.advice)], look),
    look.ink.quiet(wrapped(`${weightText(reason, words)} · ${restsOn(reason, words)}`, look, '    ')),
  ]);
}

function weightText({ toward, weight }: Reason, { advice }: Messages): string {
  return toward === null
    ? advice.weighsNothing
    : advice.weight({ weight, toward: advice.types[toward].short });
}

function restsOn({ answers }: Reason, words: Messages): string {
  return `${words.advice.fromWhich}: ${answers.map(key => shortOf(key, words.intake)).join(', ')}`;
}

/** Another answer, by the short name of its question. */
export function changeText({ change }: WouldChange, answers: Answers, words: Messages): string {
  return (Object.keys(change) as AnswerKey[])
    .map(key =>
      words.advice.wouldChangeShort({
        short: shortOf(key, words.intake),
        value: changedAnswerText(key, answers[key], change[key], words.intake),
      }),
    )
    .join('; ');
}
