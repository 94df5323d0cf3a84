import { findByText } from '../find-by-text.ts';
import { shortId } from '../ids.ts';
import type { InputFault } from '../problem.ts';
import { excerptOf } from '../text.ts';
import { isFault } from '../typed-value.ts';
import type { NotedBlindSpot } from './blind-spot.ts';
import { parseSkill } from './parse.ts';
import type { SeenAgain } from './session.ts';

/** How blind spots were noticed again, as it was typed: their words or ids under each, and behind a colon what one noticed. */
export type TypedSeen = { readonly [state in SeenAgain['state']]?: readonly string[] };

const SEEN_STATES = ['seen', 'watched', 'changed'] as const satisfies readonly SeenAgain['state'][];

/** How blind spots were noticed again, by their ids, and all that means none of them, or several. */
export interface ParsedSeen {
  readonly seen: ReadonlyMap<string, SeenAgain>;
  readonly faults: readonly InputFault[];
}

/** What was typed of these blind spots, as noticed today. One that is named twice is a fault: no word of it may get lost. */
export function parseSeen(typed: TypedSeen, spots: readonly NotedBlindSpot[], today: string): ParsedSeen {
  const seen = new Map<string, SeenAgain>();
  const faults: InputFault[] = [];
  for (const [state, text] of namedIn(typed)) {
    const { name, evidence } = parseSkill(text);
    const spot = spotMeant(name, spots, `--${state}`);
    const before = isFault(spot) ? undefined : seen.get(spot.id);
    if (isFault(spot)) faults.push(spot);
    else if (before === undefined) seen.set(spot.id, { day: today, state, text: evidence || null });
    else {
      const [key, first] = [`--${state}`, `--${before.state}`];
      faults.push({ kind: 'blind-spot-twice', key, came: excerptOf(name), before: first });
    }
  }
  return { seen, faults };
}

function namedIn(typed: TypedSeen): readonly (readonly [SeenAgain['state'], string])[] {
  return SEEN_STATES.flatMap(state => (typed[state] ?? []).map(text => [state, text] as const));
}

function spotMeant(
  typed: string,
  spots: readonly NotedBlindSpot[],
  key: string,
): NotedBlindSpot | InputFault {
  const [first, ...others] = findByText(spots, typed);
  if (first === undefined) return { kind: 'unknown-blind-spot', key, came: typed || '""' };
  const matches = [first, ...others].map(({ id, text }) => ({ id: shortId(id), text }));
  return others.length === 0 ? first : { kind: 'ambiguous-words', key, came: typed, matches };
}
