import { faultInValue } from '../domain/intake/answers.ts';
import { type Interview, progressOf } from '../domain/intake/interview.ts';
import { offeredValues } from '../domain/intake/moot.ts';
import { ownCaseOf } from '../domain/intake/own-case.ts';
import { type AnswerKey, PARTS, type Question } from '../domain/intake/questions.ts';
import type { Messages } from '../i18n/index.ts';
import { optionsOf } from '../render/answer-text.ts';
import { harmlessLine } from '../render/harmless.ts';
import { clipped } from '../render/layout.ts';
import type { Ask, Option, Reply } from '../world/ask.ts';

/** What putting a question takes. */
export interface Putting {
  readonly ask: Ask;
  readonly words: Messages['intake'];
  /** What had been typed at this question when the interview was broken off. */
  readonly typed?: string;
  readonly onTyped: (text: string) => void;
}

/** Puts one question of the intake, with the earlier answer ready, and gives the reply. */
export function putQuestion(
  question: Question & { readonly key: AnswerKey },
  interview: Interview,
  { ask, words, typed, onTyped }: Putting,
): Promise<Reply<unknown>> {
  const { key, answer } = question;
  const { title, help } = asked(key, interview, words);
  const frame = {
    title,
    help,
    progress: progressText(interview, words),
    canSkip: question.required !== true,
    canGoBack: (progressOf(interview)?.number ?? 1) > 1,
  };
  const before: unknown = interview.answers[key];
  switch (answer.kind) {
    case 'text':
      return ask.text({
        ...frame,
        ...earlier(typed || before, isText),
        check: text => tooLong(question, text, words),
        onTyped,
      });
    case 'one-of':
      return ask.choice({
        ...frame,
        options: optionsIn(question, interview, words),
        ...earlier(before, isText),
      });
    case 'any-of':
      return ask.choices({
        ...frame,
        options: optionsIn(question, interview, words),
        most: answer.most,
        ...earlier(before, isTexts),
      });
    case 'scale':
      return ask.scale({
        ...frame,
        ...answer,
        ...endsOf(words.questions[key]),
        ...earlier(before, isNumber),
      });
    case 'yes-no':
      return ask.yesNo({ ...frame, ...earlier(before, isTruth) });
  }
}

/** How the question is put; where it is about the person's own position and people, it names them. */
function asked(
  key: AnswerKey,
  { answers }: Interview,
  { questions, inYourCase }: Messages['intake'],
): { readonly title: string; readonly help: string } {
  if (key !== 'someoneInside' && key !== 'sameCircle') return questions[key];
  const { position, role, judges } = ownCaseOf(answers);
  return inYourCase[key]({ position: inShort(position), role: inShort(role), judges });
}

const OWN_WORDS = 40;

/** What the person wrote themselves, short enough for a question. */
function inShort(text: string | null): string | null {
  return text === null ? null : clipped(harmlessLine(text), OWN_WORDS).replace(/\.$/, '');
}

function progressText(interview: Interview, { parts, progress }: Messages['intake']): string {
  const here = progressOf(interview);
  if (here === undefined) return '';
  const partNumber = PARTS.indexOf(here.part) + 1;
  return progress({ part: parts[here.part], partNumber, number: here.number, of: here.of });
}

function optionsIn(
  question: Question & { readonly key: AnswerKey },
  { answers }: Interview,
  words: Messages['intake'],
): readonly Option<string>[] {
  const told = optionsOf(question.key, words);
  return offeredValues(question, answers).map(value => ({ value, ...(told[value] ?? { label: value }) }));
}

function endsOf(words: object): { lowest: string; highest: string } {
  const { lowest = '', highest = '' }: { lowest?: string; highest?: string } = words;
  return { lowest, highest };
}

/** Too long is all that can be wrong with a text that was typed: an empty one is passed over or asked again. */
function tooLong(question: Question, text: string, words: Messages['intake']): string | undefined {
  const fault = faultInValue(question, text);
  if (fault?.kind !== 'wrong' || fault.expected.kind !== 'text') return undefined;
  const most = fault.expected.most ?? 0;
  return words.tooLong({ most, over: [...text].length - most });
}

/** The earlier answer as a prompt takes it; nothing where there is none of its kind. */
function earlier<T>(value: unknown, is: (value: unknown) => value is T): { before?: T } {
  return is(value) ? { before: value } : {};
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTruth = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
