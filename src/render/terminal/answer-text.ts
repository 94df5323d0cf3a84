import { type AnswerKey, type PartialAnswers, questionFor } from '../../domain/intake/questions.ts';
import type { AnswerKind } from '../../domain/questionnaire/question.ts';
import type { Messages } from '../../i18n/index.ts';
import type { OptionWords } from '../../i18n/intake-words.ts';
import { sanitizeLine } from '../sanitize.ts';

type IntakeWords = Messages['intake'];

/** The words in which the intake was put that this engine advised on. */
export function wordsOfEngine(engine: number, words: IntakeWords): IntakeWords {
  return engine === 1 ? { ...words, questions: { ...words.questions, ...words.earlier } } : words;
}

/** One answer in a few words, on one line; "left open" where there is none. */
export function answerText(key: AnswerKey, value: unknown, words: IntakeWords): string {
  if (value === undefined) return words.review.open;
  const answer = questionFor(key)?.answer ?? { kind: 'text', most: null };
  return givenAnswerText(answer, value, optionWordsOf(key, words), words.review);
}

interface AnswerWords {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly of: (p: { value: number; most: number }) => string;
}

/** What was answered to a question of this kind in a few words, on one line. */
export function givenAnswerText(
  { kind, ...bounds }: AnswerKind,
  value: unknown,
  options: Readonly<Record<string, OptionWords>> = {},
  words: AnswerWords,
): string {
  const labelOf = (one: unknown) => sanitizeLine(options[String(one)]?.label ?? String(one));
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return words.of({ value, most: 'to' in bounds ? bounds.to : 0 });
  if (!Array.isArray(value)) return labelOf(value);
  return value.length === 0 ? words.nothing : value.map(labelOf).join('; ');
}

/**
 * Another answer than the one given, in a few words: of a list only what is added and what is left out, and on a scale
 * also what lies beyond, for there more of the same never turns the advice back.
 */
export function changedAnswerText(
  key: AnswerKey,
  before: unknown,
  after: unknown,
  words: IntakeWords,
): string {
  if (typeof after === 'number' && typeof before === 'number') {
    const value = answerText(key, after, words);
    if (isAtTheEnd(key, after)) return value;
    return after < before ? words.review.orLower({ value }) : words.review.orHigher({ value });
  }
  if (!Array.isArray(after)) return answerText(key, after, words);
  const given: readonly unknown[] = Array.isArray(before) ? before : [];
  const quoted = (listed: readonly unknown[]) =>
    enumerateTexts(
      listed.map(one => `“${optionLabel(key, one, words)}”`),
      words.review.and,
    );
  const added = after.filter(one => !given.includes(one));
  const dropped = given.filter(one => !after.includes(one));
  return [
    ...(dropped.length > 0 ? [words.review.without({ listed: quoted(dropped) })] : []),
    ...(added.length > 0 ? [words.review.with({ listed: quoted(added) })] : []),
  ].join('; ');
}

/** Whether nothing lies beyond on that scale. */
function isAtTheEnd(key: AnswerKey, value: number): boolean {
  const answer = questionFor(key)?.answer;
  return answer?.kind === 'scale' && (value === answer.from || value === answer.to);
}

/** Some texts as a sentence lists them: with a comma between them, and a word before the last. */
export function enumerateTexts(texts: readonly string[], and: string): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(text => text !== '').join(` ${and} `);
}

/** The questions that are answered here, those of another version among them. */
export function answeredKeys(answers: PartialAnswers): readonly AnswerKey[] {
  // `Object.keys` knows texts only. Whoever shows an answer has to reckon with a key without words all the same.
  return Object.keys(answers) as AnswerKey[];
}

/** A word or two for a question; its key where the catalogue no longer or not yet knows it. */
export function shortOf(key: AnswerKey, words: IntakeWords): string {
  return words.questions[key]?.short ?? key;
}

/** The label of a one-of or any-of value; a free text, made harmless, is its own label. */
export function optionLabel(key: AnswerKey, value: unknown, words: IntakeWords): string {
  return sanitizeLine(optionWordsOf(key, words)[String(value)]?.label ?? String(value));
}

/** The words of whichever question; one of another version has none. */
interface AnyQuestionWords {
  readonly title: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
}

/** The words of each value of a question; empty for other kinds. */
export function optionWordsOf(key: AnswerKey, words: IntakeWords): Readonly<Record<string, OptionWords>> {
  const question: AnyQuestionWords | undefined = words.questions[key];
  return question?.options ?? {};
}
