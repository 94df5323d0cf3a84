import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { JOURNAL_FORMAT, JOURNAL_VERSION } from '../../domain/journal/journal.ts';
import type { AnswersSchemaWords, Schemas } from '../../world.ts';
import { journalSchema } from '../schema.ts';
import { daySchema, instantSchema } from './calendar.ts';
import { givenAnswersSchema } from './given-answers.ts';
import { fieldNames } from './records.ts';

/** The schemas of this program as JSON Schema (2020-12), made from those by which it checks. */
export const jsonSchemas: Schemas = {
  answers: async words => answersJsonSchema(words),
  journal: async () => journalJsonSchema(),
  fields: async () => fieldNames,
};

/** What `mentor intake --answers` takes: a value fits exactly when `parseAnswers` takes it. */
function answersJsonSchema(words: AnswersSchemaWords): JsonSchema {
  return withTitle(words.title, jsonSchemaOf(givenAnswersSchema(words)));
}

/** What `mentor export --format json` prints: the lists, below what every file of ours begins with. */
function journalJsonSchema(): JsonSchema {
  const { properties, required = [], ...lists } = jsonSchemaOf(journalSchema);
  const header: Record<string, JsonSchema> = {
    format: { const: JOURNAL_FORMAT },
    version: { const: JOURNAL_VERSION },
  };
  return withTitle(JOURNAL_FORMAT, {
    ...lists,
    properties: { ...header, period, ...properties },
    required: [...Object.keys(header), ...required],
  });
}

/** The days of which an export holds what there is; absent from a whole one. */
const period: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    ['since', 'until'].map(side => [side, { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] }]),
  ),
  required: ['since', 'until'],
};

/** With the title at the beginning, where people look for it. */
function withTitle(title: string, { $schema = '', ...rest }: JsonSchema): JsonSchema {
  return { $schema, title, ...rest };
}

/** The schema of what may come in, before anything is filled in. */
function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideSchema: schemaInOurWay,
    overrideAction: actionInOurWay,
  });
}

/** An object that keeps what it does not know says so, and an open word is a text. */
const schemaInOurWay: NonNullable<ConversionConfig['overrideSchema']> = ({ valibotSchema, jsonSchema }) => {
  if (valibotSchema.type === 'loose_object') return { ...jsonSchema, additionalProperties: true };
  return valibotSchema.type === 'custom' && isAnyText(valibotSchema) ? { type: 'string' } : undefined;
};

function isAnyText(schema: v.GenericSchema): boolean {
  return v.is(schema, 'a word that nobody knows') && !v.is(schema, 1);
}

/** JSON Schema counts the length of a text in code points. What else it has no word for is left unsaid, but for days and instants. */
const actionInOurWay: NonNullable<ConversionConfig['overrideAction']> = ({ valibotAction, jsonSchema }) => {
  if (isMaxCodePoints(valibotAction)) return { ...jsonSchema, maxLength: valibotAction.requirement };
  const known = CALENDAR.find(({ checks }) => checks.includes(valibotAction));
  if (known !== undefined) return { ...jsonSchema, ...known.says };
  return UNSAID.includes(valibotAction.type) ? jsonSchema : undefined;
};

const UNSAID: readonly string[] = ['check', 'check_items', 'partial_check', 'raw_check'];

function isMaxCodePoints(action: object): action is v.MaxCodePointsAction<string, number, undefined> {
  return 'type' in action && action.type === 'max_code_points';
}

/** The checks in what is a day and what is an instant, and what they say. */
const CALENDAR: readonly { readonly checks: readonly unknown[]; readonly says: JsonSchema }[] = [
  { checks: daySchema.pipe, says: { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
  {
    checks: instantSchema.pipe,
    says: { format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}' },
  },
];
