import { Refusal } from '../domain/problem.ts';
import { hasFirst, mayHold, selected } from '../domain/sessions/select.ts';
import { sessionLines } from '../render/session-text.ts';
import type { Unread, World } from '../world.ts';
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

/** The reflections that fit, newest first. Other programs get all of them unless they say how many. */
export async function list(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  wanted: readonly string[],
  options: ListOptions,
): Promise<void> {
  const { io, words } = world;
  const most = numberIn(options.last) ?? (options.all || options.json ? Number.POSITIVE_INFINITY : LAST);
  const { since, until } = periodIn(world, options);
  const narrowing = {
    ...(since && { since }),
    ...(until && { until }),
    ...(options.mentor && { mentor: options.mentor }),
  };
  const selection = { ...narrowing, words: wanted };
  let left: Unread | undefined;
  const { sessions: kept } = await world.journal.read((soFar, unread) => {
    const enough = hasFirst(most, soFar.sessions, selection, unread);
    left = enough && mayHold(unread, selection) ? unread : undefined;
    return enough;
  });
  const found = selected(kept, selection);
  const sessions = found.slice(0, most);
  if (sessions.length > 0 || options.json) {
    showValue(world, options, { sessions }, () => sessionLines(sessions, words, io.out).join('\n'));
  }
  const unread = left?.sessions ?? 0;
  if (found.length === 0)
    io.tell(kept.length + unread === 0 ? words.sessions.none : words.sessions.noneFound);
  const more = found.length - sessions.length;
  const isNarrowed = wanted.length > 0 || Object.keys(narrowing).length > 0;
  if (unread > 0 && isNarrowed) io.tell(words.sessions.maybeMore);
  else if (more + unread > 0) io.tell(words.sessions.more({ count: more + unread }));
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
