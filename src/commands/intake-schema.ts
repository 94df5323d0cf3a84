import { printJson } from '../cli/output.ts';
import type { AnswerKey, Condition } from '../domain/intake/questions.ts';
import { conditionsText } from '../render/terminal/condition-text.ts';
import type { World } from '../world.ts';

/** Prints the JSON Schema of the answers, with what each question asks. */
export async function printAnswersSchema(world: Pick<World, 'io' | 'words' | 'schemas'>): Promise<void> {
  const { schema, questions } = world.words.intake;
  const ignoredWhen = (conditions: readonly Condition[]) =>
    schema.ignoredWhen({ conditions: conditionsText(conditions, schema) });
  const words = { title: schema.title, asks: (key: AnswerKey) => questions[key].title, ignoredWhen };
  printJson(world, await world.schemas.answers(words));
}
