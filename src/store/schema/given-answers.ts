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
  return answer.kind === 'text' && required === true ? { pattern: '[^\\s\\u0000]' } : {};
}
