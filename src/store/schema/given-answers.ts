import * as v from 'valibot';
import { INTAKE_PARTS, type IntakeQuestion, questions } from '../../domain/intake/questions.ts';
import type { AnswersSchemaWords } from '../../world.ts';
import { schemaFor } from './answers.ts';

/**
 * The answers of an intake as they are taken from outside, in the order of the intake, each with what it answers. Stricter
 * than what is stored: nothing unknown is among them. Made to be told to other programs; `parseAnswers` is what judges.
 */
export function givenAnswersSchema(words: AnswersSchemaWords): v.GenericSchema {
  const inOrder = INTAKE_PARTS.flatMap(part => questions.filter(question => question.part === part));
  return v.strictObject(
    Object.fromEntries(
      inOrder.map(question => [question.key, givenSchema(question, descriptionOf(question, words))]),
    ),
  );
}

function givenSchema(question: IntakeQuestion, description: string) {
  const schema = v.pipe(
    schemaFor(question.answer),
    v.description(description),
    v.metadata(extraKeywords(question)),
  );
  return question.required === true ? schema : v.exactOptional(schema);
}

function descriptionOf(question: (typeof questions)[number], words: AnswersSchemaWords): string {
  const asks = words.asks(question.key);
  return 'moot' in question ? `${asks} ${words.ignoredWhen(question.moot)}` : asks;
}

/** What JSON Schema can say of an answer besides: no item comes twice, and a text that is required is not blank. */
function extraKeywords({ answer, required }: IntakeQuestion): Readonly<Record<string, unknown>> {
  if (answer.kind === 'any-of') return { uniqueItems: true };
  return answer.kind === 'text' && required === true ? { pattern: SHOWS_SOMETHING } : {};
}

/**
 * A sign that is seen, as `normalText` has it, for readers in any language: in ranges, since not all know the classes of Unicode, and without
 * the planes beyond the first, which not all write alike.
 */
const SHOWS_SOMETHING =
  '[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]';
