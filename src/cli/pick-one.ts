import { Refusal } from '../domain/problem.ts';
import type { Ask, Option } from '../world/ask.ts';

/** What is to be said where nobody can be asked which one is meant: what to give, and what shows the choice. */
export interface WithoutAsking {
  readonly flag: string;
  readonly see: string;
}

/**
 * Which of these a person means who named none. Refuses with `cancelled` where they leave the question, with `nothing-to-choose` where
 * there is none, and with `input-needed` where nobody can be asked.
 */
export async function pickOne(
  ask: Ask | undefined,
  title: string,
  options: readonly Option[],
  without: WithoutAsking,
): Promise<string> {
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', ...without });
  if (options.length === 0) throw new Refusal({ kind: 'nothing-to-choose' });
  const reply = await ask.put({ kind: 'one-of', title, options, canGoBack: true });
  if (reply.kind !== 'answer') throw new Refusal({ kind: 'cancelled', kept: null });
  return reply.value;
}
