import { summarise } from '../domain/growth/summary.ts';
import { journalText } from '../domain/journal/journal.ts';
import { partOfPeriod } from '../domain/journal/part-of-period.ts';
import type { Period } from '../domain/period.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { readPeriod, type TypedPeriod } from './period.ts';
import { printJson } from './show-value.ts';

export interface ExportOptions extends GlobalOptions, TypedPeriod {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly schema?: boolean;
}

const FORMATS = ['md', 'json'] as const;
type Format = (typeof FORMATS)[number];

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

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'files' | 'schemas'>;

/**
 * The growth summary as Markdown, or the journal as JSON, be it of a period; to standard output, or to a file of one's own. With
 * `schema` only what such JSON may be. With `json` and a file, what was written is told as JSON.
 */
export async function exportJournal(world: Slice, options: ExportOptions): Promise<void> {
  const { format, period } = choicesIn(world, options);
  if (options.schema) return printJson(world, await world.schemas.journal());
  const text = format === 'json' ? await journalJson(world, period) : await summaryMarkdown(world, period);
  const { output = '-' } = options;
  if (output === '-') return printOrPage(world, text.trimEnd(), format);
  await world.files.write(output, text, { replace: options.force === true });
  tellWritten(world, output, text, options);
}

/** What a person reads may come a screen at a time; JSON is for programs. */
async function printOrPage({ io }: Pick<World, 'io'>, text: string, format: Format): Promise<void> {
  if (format === 'md') await io.page(text);
  else io.print(text);
}

function tellWritten(
  world: Pick<World, 'io' | 'words'>,
  path: string,
  text: string,
  { json }: ExportOptions,
) {
  if (json) printJson(world, { path, bytes: new TextEncoder().encode(text).length });
  else world.io.tell(world.words.program.export.written({ path: harmlessLine(path) }));
}

/** What is wanted. Refuses with `invalid-input` for all that does not fit, also where it would not be needed. */
function choicesIn(world: Pick<World, 'clock'>, options: ExportOptions): { format: Format; period: Period } {
  const { period, faults } = readPeriod(world, options);
  const known = options.json ? (['json'] as const) : FORMATS;
  const wanted = options.format ?? known[0];
  const format = known.find(one => one === wanted);
  const all: readonly InputFault[] = [
    ...(format === undefined ? [unknownFormat(wanted, known)] : []),
    ...faults,
    ...(options.output === '' ? [noFile] : []),
  ];
  if (format === undefined || all.length > 0) throw new Refusal({ kind: 'invalid-input', faults: all });
  return { format, period };
}

function unknownFormat(wanted: string, values: readonly Format[]): InputFault {
  return { kind: 'wrong', key: '--format', expected: { kind: 'one-of', values }, came: wanted || '""' };
}

const noFile: InputFault = { kind: 'missing', key: '--output', expected: { kind: 'text', most: null } };

async function journalJson({ journal, clock }: Slice, period: Period): Promise<string> {
  const whole = await journal.read();
  const isWhole = period.since === null && period.until === null;
  const part = isWhole ? whole : { period, ...partOfPeriod(whole, period, clock.zone) };
  return `${journalText(part)}\n`;
}

async function summaryMarkdown({ journal, words, clock }: Slice, period: Period): Promise<string> {
  const summary = summarise(await journal.since(period.since), period, clock.today());
  const { growthMarkdown } = await import('../render/growth-markdown.ts');
  return growthMarkdown(summary, words);
}
