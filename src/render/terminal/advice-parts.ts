import stringWidth from 'fast-string-width';
import type {
  Needs,
  StoredReason,
  StoredRecommendation,
  WouldChange,
} from '../../domain/advice/recommendation.ts';
import type { Answers } from '../../domain/intake/questions.ts';
import type { Messages } from '../../i18n/index.ts';
import { answeredKeys, changedAnswerText, shortOf } from './answer-text.ts';
import type { Display } from './display.ts';
import { bulletLines, lineWidth, padText, section, wrapText } from './layout.ts';
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
  display: Display,
): string[] {
  const texts = advice.otherHelp.map(help => otherHelpText(help, words.advice));
  return section(words.advice.labels.otherHelp, bulletLines(texts, display), display);
}

/** The two needs, each as long as it is heavy, beside each other where there is room; nothing where there are none. */
export function needLines({ path, perspective }: Needs, words: Messages, display: Display): string[] {
  if (path + perspective === 0) return [];
  const { needs, needInWords } = words.advice;
  const rows = [
    { need: needs.path, value: path },
    { need: needs.perspective, value: perspective },
  ];
  if (display.plain) return rows.map(needInWords);
  const bar = (value: number, width: number) =>
    `${barOf(value / Math.max(path, perspective), width, display)} ${value}`;
  if (lineWidth(display) >= ROOM_FOR_BOTH) {
    return [rows.map(({ need, value }) => `  ${need} ${bar(value, SHORT_BAR)}`).join('  ')];
  }
  const label = Math.max(...rows.map(({ need }) => stringWidth(need)));
  const numeral = Math.max(USUAL_NUMERAL, ...rows.map(({ value }) => String(value).length));
  const roomBeside = (taken: number) => Math.min(BAR, lineWidth(display) - taken - numeral - GAPS);
  return roomBeside(label) >= SHORTEST_BAR
    ? rows.map(({ need, value }) => `  ${padText(need, label)} ${bar(value, roomBeside(label))}`)
    : rows.flatMap(({ need, value }) => [`  ${need}`, `   ${bar(value, roomBeside(0))}`]);
}

/** In columns: bars are alike whether a need has one digit or two. */
const USUAL_NUMERAL = 2;
/** In columns: the indent of a bar, and the blanks on both its sides. */
const GAPS = 4;

function barOf(share: number, width: number, { style }: Display): string {
  const filled = Math.round(share * width);
  return style.accent('█'.repeat(filled)) + style.quiet('░'.repeat(width - filled));
}

/** Every reason, with its weight and the answers that it rests on. */
export function reasonLines(reasons: readonly StoredReason[], words: Messages, display: Display): string[] {
  return reasons.flatMap(reason => [
    ...bulletLines([reasonText(reason, words.advice)], display),
    display.style.quiet(
      wrapText(`${weightText(reason, words)} · ${restsOn(reason, words)}`, display, '    '),
    ),
  ]);
}

function weightText({ toward, weight }: StoredReason, { advice }: Messages): string {
  return toward === null
    ? advice.weighsNothing
    : advice.weight({ weight, toward: advice.types[toward].short });
}

function restsOn({ answers }: StoredReason, words: Messages): string {
  return `${words.advice.fromWhich}: ${answers.map(key => shortOf(key, words.intake)).join(', ')}`;
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
