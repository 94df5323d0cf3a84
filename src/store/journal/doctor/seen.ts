import type { Finding } from '../../../domain/findings.ts';
import { Refusal } from '../../../domain/problem.ts';

/** What reading a file gave, or what is wrong with it instead. */
export type Seen<T> =
  | { readonly value: T; readonly found?: never }
  | { readonly value?: never; readonly found: Finding };

/**
 * What this reading of the file at `path` gives. Damage, of that file or another that goes with it, is no failure here.
 * Refuses with `file-failed` what the disk does not give.
 */
export async function seen<T>(path: string, reading: () => T | Promise<T>): Promise<Seen<T>> {
  try {
    return { value: await reading() };
  } catch (error) {
    if (!(error instanceof Refusal))
      return { found: { path, what: { kind: 'wrong', key: '' }, acceptable: false } };
    const found = findingIn(error);
    if (found === undefined) throw error;
    return { found };
  }
}

function findingIn({ problem }: Refusal): Finding | undefined {
  if (problem.kind === 'journal-damaged')
    return { path: problem.path, what: problem.damage, acceptable: false };
  if (problem.kind !== 'journal-newer') return undefined;
  const { path, version, understood, needs } = problem;
  return { path, what: { kind: 'newer', version, understood, needs }, acceptable: false };
}
