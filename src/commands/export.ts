import { deliverDocument, faultsOfOutput } from '../cli/document.ts';
import { printJson } from '../cli/output.ts';
import { parsePeriod } from '../cli/period.ts';
import type { Period } from '../domain/calendar/period.ts';
import { summarise } from '../domain/growth/summary.ts';
import { journalText } from '../domain/journal/journal.ts';
import { partOfPeriod } from '../domain/journal/part-of-period.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { wrongTyped } from '../domain/typed-value.ts';
import type { World } from '../world.ts';
import type { ExportOptions } from './declare/export.ts';

const EXPORT_FORMATS = ['md', 'json'] as const;
type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'files' | 'schemas'>;

/**
 * The growth summary as Markdown, or the journal as JSON, be it of a period; to standard output, or to a file of one's own. With
 * `schema` only what such JSON may be. With `json` and a file, what was written is told as JSON.
 */
export async function exportJournal(world: Slice, options: ExportOptions): Promise<void> {
  const { format, period } = await parseChoices(world, options);
  if (options.schema) return printJson(world, await world.schemas.journal());
  const text = format === 'json' ? await journalJson(world, period) : await summaryMarkdown(world, period);
  const { written } = world.words.growth;
  await deliverDocument(world, options, { text, isRead: format === 'md', written });
}

/** What is wanted. Refuses with `invalid-input` for all that does not fit, also where it would not be needed. */
async function parseChoices(
  world: Pick<World, 'clock'>,
  options: ExportOptions,
): Promise<{ format: ExportFormat; period: Period }> {
  const { period, faults } = await parsePeriod(world, options);
  const known = options.json ? (['json'] as const) : EXPORT_FORMATS;
  const wanted = options.format ?? known[0];
  const format = known.find(one => one === wanted);
  const all: readonly InputFault[] = [
    ...(format === undefined ? [unknownFormat(wanted, known)] : []),
    ...faults,
    ...faultsOfOutput(options),
  ];
  if (format === undefined || all.length > 0) throw new Refusal({ kind: 'invalid-input', faults: all });
  return { format, period };
}

function unknownFormat(wanted: string, values: readonly ExportFormat[]): InputFault {
  return wrongTyped('--format', { kind: 'one-of', values }, wanted);
}

async function journalJson({ journal, clock }: Slice, period: Period): Promise<string> {
  const whole = await journal.read();
  const isWhole = period.since === null && period.until === null;
  const part = isWhole ? whole : { period, ...partOfPeriod(whole, period, clock.zone) };
  return `${journalText(part)}\n`;
}

async function summaryMarkdown({ journal, words, clock }: Slice, period: Period): Promise<string> {
  const summary = summarise(await journal.since(period.since), period, clock.today());
  const { growthMarkdown } = await import('../render/documents/growth-markdown.ts');
  return growthMarkdown(summary, words);
}
