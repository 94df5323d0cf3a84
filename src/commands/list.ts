import { printJson } from '../cli/output.ts';
import { parsePeriod } from '../cli/period.ts';
import type { Selection } from '../domain/meetings/select.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { normalLine } from '../domain/text.ts';
import { wrongTyped } from '../domain/typed-value.ts';
import { parseWholeNumber } from '../domain/whole-number.ts';
import { sessionLines } from '../render/terminal/session-text.ts';
import type { NewestSessions } from '../world/journal.ts';
import type { EverydayWorld } from '../world.ts';
import type { ListOptions } from './declare/list.ts';

const LISTED_BY_DEFAULT = 20;

type Slice = Pick<EverydayWorld, 'journal' | 'io' | 'words' | 'clock' | 'withAllWords'>;

/**
 * The reflections that fit, newest first; of what words were found in beside them, people and actions, under these. Other programs get
 * all of them, with their actions, unless they say how many; `people` and `actions` stand beside the `sessions` where there are any, so
 * that whoever asks for reflections alone finds what was always there.
 */
export async function listReflections(
  world: Slice,
  wanted: readonly string[],
  options: ListOptions,
): Promise<void> {
  const { journal, io, words } = world;
  const { selection, most } = await parseWishes(world, wanted, options);
  const found = await journal.newest(selection, most);
  if (options.json) return printJson(world, dataOf(found));
  const lines = await linesOf(world, found, selection);
  if (lines.length > 0) await io.page(lines.join('\n'));
  for (const line of closingLines(words.sessions, found)) io.tell(line);
}

/** What is wanted, and how many of it. Refuses with `invalid-input` for all that does not fit. */
async function parseWishes(
  world: Slice,
  wanted: readonly string[],
  { last, all, json, mentor, skill, withOpenActions, ...typed }: ListOptions,
): Promise<{ readonly selection: Selection; readonly most: number }> {
  const { period, faults } = await parsePeriod(world, typed);
  const count = parseCount(last);
  const wrong = [...faults, ...(typeof count === 'object' ? [count] : [])];
  if (wrong.length > 0 || typeof count === 'object')
    throw new Refusal({ kind: 'invalid-input', faults: wrong });
  const words = wanted.map(normalLine).filter(word => word !== '');
  const selection = {
    ...(period.since && { since: period.since }),
    ...(period.until && { until: period.until }),
    ...(mentor && { mentor }),
    ...(skill && { skill }),
    ...(withOpenActions && { withOpenActions }),
    ...(words.length > 0 && { words }),
  };
  return { selection, most: count ?? (all || json ? Number.POSITIVE_INFINITY : LISTED_BY_DEFAULT) };
}

function parseCount(typed: string | undefined): number | InputFault | undefined {
  if (typed === undefined) return undefined;
  const expected = { kind: 'whole-number', from: 1, to: 999_999 } as const;
  return parseWholeNumber(typed, expected.from, expected.to) ?? wrongTyped('--last', expected, typed);
}

function dataOf({ sessions, people, actions }: NewestSessions): object {
  return { sessions, ...(people.length > 0 && { people }), ...(actions.length > 0 && { actions }) };
}

/** Where words were looked for they stand out, with what is around them. */
async function linesOf(
  world: Slice,
  found: NewestSessions,
  { words = [] }: Selection,
): Promise<readonly string[]> {
  const { out } = world.io;
  if (words.length === 0) return sessionLines(found.sessions, world.words, out);
  const { foundLines } = await import('../render/terminal/found-lines.ts');
  const { words: all } = await world.withAllWords();
  return foundLines(found, { words, today: world.clock.today() }, all, out);
}

/** What is to be said after the list: that nothing fits, or that there is more. */
function closingLines(
  words: EverydayWorld['words']['sessions'],
  { sessions, more, hasAny }: NewestSessions,
): readonly string[] {
  if (sessions.length === 0) return [hasAny ? words.noneFound : words.none];
  if (more === null) return [words.maybeMore];
  return more > 0 ? [words.more({ count: more })] : [];
}
