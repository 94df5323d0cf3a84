import type { Condition } from '../../domain/intake/questions.ts';
import type { Messages } from '../../i18n/index.ts';

type SchemaWords = Messages['intake']['schema'];

/** When an answer is ignored, in words: any one of these conditions is enough. */
export function conditionsText(conditions: readonly Condition[], words: SchemaWords): string {
  return conditions.map(condition => conditionText(condition, words)).join(words.orWhen);
}

function conditionText(condition: Condition, words: SchemaWords): string {
  if ('all' in condition) return condition.all.map(part => conditionText(part, words)).join(words.and);
  if ('open' in condition) return words.nothingOnThePathOpen;
  if ('is' in condition)
    return words.condition({ key: condition.key, values: listValues(condition.is, words.or) });
  if ('lacks' in condition) return words.lacks({ key: condition.key, value: condition.lacks });
  return words.between(condition);
}

/** The values as a sentence lists them. */
function listValues(values: readonly string[], or: string): string {
  return [values.slice(0, -1).join(', '), ...values.slice(-1)].filter(text => text !== '').join(or);
}
