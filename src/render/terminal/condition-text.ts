import type { Condition } from '../../domain/intake/questions.ts';
import type { Messages } from '../../i18n/index.ts';

type SchemaWords = Messages['intake']['schema'];

/** When an answer is ignored, in words: any one of these conditions is enough. */
export function conditionsText(conditions: readonly Condition[], words: SchemaWords): string {
  return conditions.map(condition => conditionText(condition, words)).join(words.or);
}

function conditionText(condition: Condition, words: SchemaWords): string {
  if ('all' in condition) return condition.all.map(part => conditionText(part, words)).join(words.and);
  if ('open' in condition) return words.nothingOnThePathOpen;
  if ('is' in condition) return words.condition({ key: condition.key, values: condition.is.join(words.or) });
  if ('lacks' in condition) return words.lacks({ key: condition.key, value: condition.lacks });
  return words.between(condition);
}
