import stringWidth from 'fast-string-width';
import type {
  MentorType,
  Needs,
  StoredRecommendation,
  WouldChange,
} from '../../domain/advice/recommendation.ts';
import type { Answers } from '../../domain/intake/questions.ts';
import type { Messages } from '../../i18n/index.ts';
import { strengthLabel } from '../headline.ts';
import { answeredKeys, changedAnswerText, shortOf } from './answer-text.ts';
import type { Display } from './display.ts';
import { bulletLines, lineWidth, padText, section } from './layout.ts';
import { otherHelpText } from './recommendation-text.ts';

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
  display: Display,
): string[] {
  const texts = advice.otherHelp.map(help => otherHelpText(help, words.advice));
  return section(words.advice.labels.otherHelp, bulletLines(texts, display), display);
}

/** How sure the advice is, and the two needs: on one line where there is room. */
export function needsLines(
  advice: Pick<StoredRecommendation, 'type' | 'needs' | 'strength' | 'reasons'>,
  words: Messages,
  display: Display,
): string[] {
  const label = strengthLabel(advice, words);
  const lines = needLines(advice.needs, words, display, advice.type);
  const together = `${label} · ${lines.join('').trim()}`;
  return lines.length === 1 && !display.plain && stringWidth(together) <= lineWidth(display)
    ? [together]
    : [label, ...lines];
}

/** The two needs, each as long as it is heavy, beside each other where there is room; nothing where there are none. That of the other than the first mentor stands back. */
export function needLines(
  { path, perspective }: Needs,
  words: Messages,
  display: Display,
  first?: MentorType,
): string[] {
  if (path + perspective === 0) return [];
  const { needs, needInWords } = words.advice;
  const rows = [
    { need: needs.path, value: path, standsBack: first === 'outside-neutral' },
    { need: needs.perspective, value: perspective, standsBack: first === 'inside-career-path' },
  ];
  if (display.plain) return rows.map(needInWords);
  const bar = ({ value, standsBack }: (typeof rows)[number], width: number) =>
    `${barOf(value / Math.max(path, perspective), width, standsBack, display)} ${value}`;
  if (lineWidth(display) >= ROOM_FOR_BOTH) {
    return [rows.map(row => `  ${row.need} ${bar(row, SHORT_BAR)}`).join('  ')];
  }
  const label = Math.max(...rows.map(({ need }) => stringWidth(need)));
  const numeral = Math.max(USUAL_NUMERAL, ...rows.map(({ value }) => String(value).length));
  const roomBeside = (taken: number) => Math.min(BAR, lineWidth(display) - taken - numeral - GAPS);
  return roomBeside(label) >= SHORTEST_BAR
    ? rows.map(row => `  ${padText(row.need, label)} ${bar(row, roomBeside(label))}`)
    : rows.flatMap(row => [`  ${row.need}`, `   ${bar(row, roomBeside(0))}`]);
}

/** In columns: bars are alike whether a need has one digit or two. */
const USUAL_NUMERAL = 2;
/** In columns: the indent of a bar, and the blanks on both its sides. */
const GAPS = 4;

function barOf(share: number, width: number, standsBack: boolean, { style }: Display): string {
  const filled = Math.round(share * width);
  const shown = standsBack ? style.quiet : style.accent;
  return shown('█'.repeat(filled)) + style.quiet('░'.repeat(width - filled));
}

/** Another answer, by the short name of its question. */
export function wouldChangeText({ change }: WouldChange, answers: Answers, words: Messages): string {
  return answeredKeys(change)
    .map(key =>
      words.advice.wouldChangeShort({
        short: shortOf(key, words.intake),
        value: changedAnswerText(key, answers[key], change[key], words.intake),
      }),
    )
    .join('; ');
}
