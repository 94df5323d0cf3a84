import { type AnswerKind, type Condition, PARTS, type Question, questions } from './questions.ts';

/** The words a schema carries along: what each question asks, and that an answer is ignored once it is moot. */
export interface SchemaWords {
  readonly title: string;
  readonly asks: (key: string) => string;
  readonly ignoredWhen: (conditions: readonly Condition[]) => string;
}

/** The JSON Schema (2020-12) of an intake's answers, made from the questions themselves. */
export function answersSchema(words: SchemaWords): Record<string, unknown> {
  const inOrder = PARTS.flatMap(part => questions.filter(question => question.part === part));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words.title,
    type: 'object',
    properties: Object.fromEntries(inOrder.map(question => [question.key, propertyOf(question, words)])),
    required: questions.filter(question => 'required' in question).map(({ key }) => key),
    additionalProperties: false,
  };
}

function propertyOf(question: Question, words: SchemaWords): Record<string, unknown> {
  const moot = question.moot === undefined ? '' : ` ${words.ignoredWhen(question.moot)}`;
  const least = question.required && question.answer.kind === 'text' ? { pattern: '[^\\s\\u0000]' } : {};
  return { description: `${words.asks(question.key)}${moot}`, ...shapeOf(question.answer), ...least };
}

function shapeOf(answer: AnswerKind): Record<string, unknown> {
  switch (answer.kind) {
    case 'text':
      return { type: 'string', ...(answer.most === null ? {} : { maxLength: answer.most }) };
    case 'one-of':
      return { type: 'string', enum: answer.values };
    case 'any-of':
      return { type: 'array', items: { enum: answer.values }, uniqueItems: true, maxItems: answer.most };
    case 'scale':
      return { type: 'integer', minimum: answer.from, maximum: answer.to };
    case 'yes-no':
      return { type: 'boolean' };
  }
}
