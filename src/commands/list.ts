import { Refusal } from '../domain/problem.ts';
import type { Selection } from '../domain/sessions/select.ts';
import { sessionLines } from '../render/session-text.ts';
import type { NewestSessions } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { periodIn, type TypedPeriod } from './period.ts';
import { printJson } from './show-value.ts';

export interface ListOptions extends GlobalOptions, TypedPeriod {
  readonly mentor?: string;
  readonly last?: string;
  readonly all?: boolean;
}

const LAST = 20;

/** Declares `mentor list`. */
export function declareList(program: MentorCommand, world: World): void {
  const { list: words } = world.words.program;
  program
    .command('list')
    .description(words.description)
    .argument('[words...]', words.words)
    .option('--since <day>', words.since)
    .option('--until <day>', words.until)
    .option('--mentor <name>', words.mentor)
    .option('--last <number>', words.last)
    .option('--all', words.all)
    .action((wanted: string[], _options, command: MentorCommand) =>
      list(world, wanted, command.given<ListOptions>()),
    );
}

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock'>;

/** The reflections that fit, newest first. Other programs get all of them, with their actions, unless they say how many. */
export async function list(world: Slice, wanted: readonly string[], options: ListOptions): Promise<void> {
  const { journal, io, words } = world;
  const most = numberIn(options.last) ?? (options.all || options.json ? Number.POSITIVE_INFINITY : LAST);
  const found = await journal.newest(selectionIn(world, wanted, options), most);
  if (options.json) return printJson(world, { sessions: found.sessions });
  if (found.sessions.length > 0) await io.page(sessionLines(found.sessions, words, io.out).join('\n'));
  for (const line of closing(words.sessions, found)) io.tell(line);
}

function selectionIn(
  world: Slice,
  wanted: readonly string[],
  { mentor, ...options }: ListOptions,
): Selection {
  const { since, until } = periodIn(world, options);
  return {
    ...(since && { since }),
    ...(until && { until }),
    ...(mentor && { mentor }),
    ...(wanted.length > 0 && { words: wanted }),
  };
}

/** What is to be said after the list: that nothing fits, or that there is more. */
function closing(
  words: World['words']['sessions'],
  { sessions, more, hasAny }: NewestSessions,
): readonly string[] {
  if (sessions.length === 0) return [hasAny ? words.noneFound : words.none];
  if (more === null) return [words.maybeMore];
  return more > 0 ? [words.more({ count: more })] : [];
}

function numberIn(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  const expected = { kind: 'whole-number', from: 1, to: 999_999 } as const;
  throw new Refusal({
    kind: 'invalid-input',
    faults: [{ kind: 'wrong', key: '--last', expected, came: typed || '""' }],
  });
}
