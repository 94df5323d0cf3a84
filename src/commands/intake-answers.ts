import { parseAnswers } from '../domain/intake/answers.ts';
import type { Answers } from '../domain/intake/questions.ts';
import { firstFault } from '../domain/json-fault.ts';
import { Refusal } from '../domain/problem.ts';
import type { World } from '../world.ts';

/** The answers in a file, or from standard input for `-`. Refuses with `not-json` and `invalid-input`, and as `files.read` does. */
export async function readAnswers({ files }: Pick<World, 'files'>, source: string): Promise<Answers> {
  const parsed = parseAnswers(parseAnswersJson(await files.read(source), source));
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.answers;
}

function parseAnswersJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = { kind: 'not-json', source, expected: 'answers', at: firstFault(text) } as const;
    throw new Refusal(problem, { cause: error });
  }
}
