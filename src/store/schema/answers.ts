import * as v from 'valibot';
import { type Answers, type IntakeQuestion, questions } from '../../domain/intake/questions.ts';
import type { AnswerKind } from '../../domain/questionnaire/question.ts';

/** The answers of a finished intake. Keys of another version of the intake are kept as they are. */
export const answersSchema = v.pipe(
  v.looseObject(schemaEntries(questions, question => question.required === true)),
  v.transform(checked => checked as Answers),
);

function schemaEntries(asked: readonly IntakeQuestion[], isRequired: (question: IntakeQuestion) => boolean) {
  return Object.fromEntries(
    asked.map(question => {
      const schema = schemaFor(question.answer);
      return [question.key, isRequired(question) ? schema : v.exactOptional(schema)];
    }),
  );
}

/** What an answer of this kind may be, as it is stored. */
export function schemaFor(answer: AnswerKind): v.GenericSchema {
  switch (answer.kind) {
    case 'text':
      return answer.most === null ? v.string() : v.pipe(v.string(), v.maxCodePoints(answer.most));
    case 'one-of':
      return v.picklist(answer.values);
    case 'any-of':
      return v.pipe(v.array(v.picklist(answer.values)), v.maxLength(answer.most));
    case 'scale':
      return v.pipe(v.number(), v.integer(), v.minValue(answer.from), v.maxValue(answer.to));
    case 'yes-no':
      return v.boolean();
  }
}
