import { summarise } from '../domain/growth/summary.ts';
import { journalText } from '../domain/journal/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { periodIn, type TypedPeriod } from './period.ts';
import { printJson } from './show-value.ts';

export interface ExportOptions extends GlobalOptions, TypedPeriod {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly schema?: boolean;
}

const FORMATS = ['md', 'json'] as const;

/** Declares `mentor export`. */
export function declareExport(program: MentorCommand, world: World): void {
  const { export: words } = world.words.program;
  program
    .command('export')
    .description(words.description)
    .option('--format <format>', words.format)
    .option('--output <file>', words.output)
    .option('--force', words.force)
    .option('--since <day>', words.since)
    .option('--until <day>', words.until)
    .option('--schema', words.schema)
    .action((_options, command: MentorCommand) => exportJournal(world, command.given<ExportOptions>()));
}

/**
 * The growth summary as Markdown, or the whole journal as JSON; to standard output, or to a file of one's own. With
 * `schema` only what such JSON may be.
 */
export async function exportJournal(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'files' | 'schemas'>,
  options: ExportOptions,
): Promise<void> {
  if (options.schema) return printJson(world, await world.schemas.journal());
  const text =
    formatOf(options) === 'json' ? await journalJson(world) : await summaryMarkdown(world, options);
  if (options.output === undefined || options.output === '-') return world.io.print(text.trimEnd());
  await world.files.write(options.output, text, { replace: options.force === true });
  world.io.tell(world.words.program.export.written({ path: harmlessLine(options.output) }));
}

function formatOf({ format, json }: ExportOptions): (typeof FORMATS)[number] {
  const wanted = json ? 'json' : (format ?? 'md');
  const known = FORMATS.find(one => one === wanted);
  if (known !== undefined) return known;
  const expected = { kind: 'one-of', values: FORMATS } as const;
  throw new Refusal({
    kind: 'invalid-input',
    faults: [{ kind: 'wrong', key: '--format', expected, came: wanted }],
  });
}

async function journalJson({ journal }: Pick<World, 'journal'>): Promise<string> {
  return `${journalText(await journal.read())}\n`;
}

async function summaryMarkdown(
  world: Pick<World, 'journal' | 'words' | 'clock'>,
  options: TypedPeriod,
): Promise<string> {
  const { journal, words, clock } = world;
  const period = periodIn(world, options);
  const summary = summarise(await journal.since(period.since), period, clock.today());
  const { growthMarkdown } = await import('../render/growth-markdown.ts');
  return growthMarkdown(summary, words);
}
