import type { WithText } from '../domain/find-by-text.ts';
import { shortId } from '../domain/ids.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import { clipText } from '../render/terminal/layout.ts';

/**
 * The only one of the things that were found by what was typed; undefined where there is none. `key` is where that was typed: an argument or a
 * flag. Refuses with `invalid-input` where several may be meant.
 */
export function onlyOne<T extends WithText>(found: readonly T[], typed: string, key: string): T | undefined {
  const faults = faultsOfSeveral(found, typed, key);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return found[0];
}

/** What is wrong with words or an id by which these were found: that they mean several. */
export function faultsOfSeveral(
  found: readonly WithText[],
  typed: string,
  key: string,
): readonly InputFault[] {
  if (found.length < 2) return [];
  const matches = found.map(({ id, text }) => ({
    id: sanitizeLine(shortId(id)),
    text: clipText(sanitizeLine(text), LONGEST_MATCH),
  }));
  return [{ kind: 'ambiguous-words', key, came: sanitizeLine(typed), matches }];
}

/** In columns. */
const LONGEST_MATCH = 64;
