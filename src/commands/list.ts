import { Refusal } from '../domain/problem.ts';
import { hasFirst, mayHold, type Selection, selected } from '../domain/sessions/select.ts';
import type { Session } from '../domain/sessions/session.ts';
import { sessionLines } from '../render/session-text.ts';
import type { Unread } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { periodIn, type TypedPeriod } from './period.ts';
import { showValue } from './show-value.ts';

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

/** The reflections that fit, newest first. Other programs get all of them unless they say how many. */
export async function list(world: Slice, wanted: readonly string[], options: ListOptions): Promise<void> {
  const { io, words } = world;
  const most = numberIn(options.last) ?? (options.all || options.json ? Number.POSITIVE_INFINITY : LAST);
  const selection = selectionIn(world, wanted, options);
  const { kept, unread } = await lookedThrough(world, most, selection);
  const found = selected(kept, selection);
  const sessions = found.slice(0, most);
  if (sessions.length > 0 || options.json) {
    showValue(world, options, { sessions }, () => sessionLines(sessions, words, io.out).join('\n'));
  }
  for (const line of closing(words.sessions, selection, { kept, found, sessions, unread })) io.tell(line);
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

/** The reflections of the years that had to be read, and what the others hold. */
async function lookedThrough({ journal }: Slice, most: number, selection: Selection) {
  let unread: Unread = { sessions: 0, intakes: 0, latestDay: null };
  const { sessions: kept } = await journal.read((soFar, rest) => {
    const enough = hasFirst(most, soFar.sessions, selection, rest);
    if (enough) unread = rest;
    return enough;
  });
  return { kept, unread };
}

interface Outcome {
  readonly kept: readonly Session[];
  readonly found: readonly Session[];
  readonly sessions: readonly Session[];
  readonly unread: Unread;
}

/** What is to be said after the list: that nothing fits, or that there is more. */
function closing(
  words: World['words']['sessions'],
  selection: Selection,
  { kept, found, sessions, unread }: Outcome,
): readonly string[] {
  if (found.length === 0) return [kept.length + unread.sessions === 0 ? words.none : words.noneFound];
  if (Object.keys(selection).length > 0 && mayHold(unread, selection)) return [words.maybeMore];
  const count = found.length - sessions.length + (mayHold(unread, selection) ? unread.sessions : 0);
  return count > 0 ? [words.more({ count })] : [];
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
