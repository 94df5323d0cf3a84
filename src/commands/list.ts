import { printJson } from '../cli/output.ts';
import { parsePeriod } from '../cli/period.ts';
import type { Selection } from '../domain/meetings/select.ts';
import { Refusal } from '../domain/problem.ts';
import { sessionLines } from '../render/terminal/session-text.ts';
import type { NewestSessions } from '../world/journal.ts';
import type { EverydayWorld } from '../world.ts';
import type { ListOptions } from './declare/list.ts';

const LISTED_BY_DEFAULT = 20;

type Slice = Pick<EverydayWorld, 'journal' | 'io' | 'words' | 'clock'>;

/** The reflections that fit, newest first. Other programs get all of them, with their actions, unless they say how many. */
export async function listReflections(
  world: Slice,
  wanted: readonly string[],
  options: ListOptions,
): Promise<void> {
  const { journal, io, words } = world;
  const most =
    parseCount(options.last) ?? (options.all || options.json ? Number.POSITIVE_INFINITY : LISTED_BY_DEFAULT);
  const found = await journal.newest(parseSelection(world, wanted, options), most);
  if (options.json) return printJson(world, { sessions: found.sessions });
  if (found.sessions.length > 0) await io.page(sessionLines(found.sessions, words, io.out).join('\n'));
  for (const line of closingLines(words.sessions, found)) io.tell(line);
}

function parseSelection(
  world: Slice,
  wanted: readonly string[],
  { mentor, ...options }: ListOptions,
): Selection {
  const { since, until } = parsePeriod(world, options);
  return {
    ...(since && { since }),
    ...(until && { until }),
    ...(mentor && { mentor }),
    ...(wanted.length > 0 && { words: wanted }),
  };
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

function parseCount(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  const expected = { kind: 'whole-number', from: 1, to: 999_999 } as const;
  throw new Refusal({
    kind: 'invalid-input',
    faults: [{ kind: 'wrong', key: '--last', expected, came: typed || '""' }],
  });
}
