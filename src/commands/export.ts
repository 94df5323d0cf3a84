import { deliverDocument, faultsOfOutput } from '../cli/document.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { printJson } from '../cli/output.ts';
import { parsePeriod } from '../cli/period.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { Item } from '../domain/growth/items/item.ts';
import { itemsOf } from '../domain/growth/items/items.ts';
import type { Edition } from '../domain/growth/sharing/edition.ts';
import { type StoryOptions, storyOf } from '../domain/growth/story/story.ts';
import { type Journal, journalText } from '../domain/journal/journal.ts';
import { partOfMentor } from '../domain/journal/part-of-mentor.ts';
import { partOfPeriod } from '../domain/journal/part-of-period.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { type OnProgress, partOf } from '../domain/progress.ts';
import { missingText, wrongTyped } from '../domain/typed-value.ts';
import type { World } from '../world.ts';
import type { ExportOptions } from './declare/export.ts';
import { faultsOfShare } from './faults-of-share.ts';
import { refuseUnmetMentor } from './unmet-mentor.ts';

export const EXPORT_FORMATS = ['md', 'html', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Slice = Pick<
  World,
  'journal' | 'io' | 'words' | 'clock' | 'files' | 'schemas' | 'preferences' | 'ask' | 'isAttended'
>;

/** What of the journal is wanted, and as what. */
export interface ExportChoices {
  readonly format: ExportFormat;
  readonly period: Period;
  readonly mentor: string | undefined;
}

/**
 * The growth summary, or the journal as JSON, be it of a period or of the meetings with one mentor; to standard output, or to a file of one's
 * own. With `schema` only what such JSON may be. With `json` and a file, what was written is told as JSON.
 */
export async function exportJournal(world: Slice, options: ExportOptions): Promise<void> {
  const choices = await parseChoices(world, options);
  if (options.schema) return printJson(world, await world.schemas.journal());
  if (options.share !== undefined) {
    return (await import('./share-growth.ts')).shareGrowth(world, options, choices);
  }
  const { io, words } = world;
  const { written, busy } = words.growth;
  const text = await io.busy(busy, onProgress =>
    choices.format === 'json'
      ? journalJson(world, choices)
      : privateEdition(world, choices, { asks: options.ask, onProgress }),
  );
  await deliverDocument(world, options, { text, isRead: choices.format === 'md', written });
}

/** What is wanted. Refuses with `invalid-input` for all that does not fit, also where it would not be needed. */
async function parseChoices(world: Pick<World, 'clock'>, options: ExportOptions): Promise<ExportChoices> {
  const { period, faults } = await parsePeriod(world, options);
  const known = options.json ? (['json'] as const) : EXPORT_FORMATS;
  const wanted = options.format ?? known[0];
  const format = known.find(one => one === wanted);
  const all: readonly InputFault[] = [
    ...(format === undefined ? [unknownFormat(wanted, known)] : []),
    ...faults,
    ...(['mentor', 'ask'] as const).flatMap(key =>
      options[key]?.trim() === '' ? [missingText(`--${key}`)] : [],
    ),
    ...faultsOfShare(options),
    ...faultsOfOutput(options),
  ];
  if (format === undefined || all.length > 0) throw new Refusal({ kind: 'invalid-input', faults: all });
  return { format, period, mentor: options.mentor };
}

function unknownFormat(wanted: string, values: readonly ExportFormat[]): InputFault {
  return wrongTyped('--format', { kind: 'one-of', values }, wanted);
}

async function journalJson({ journal, clock }: Slice, { period, mentor }: ExportChoices): Promise<string> {
  const whole = await journal.read();
  if (mentor !== undefined) refuseUnmetMentor(mentor, whole);
  const isWhole = period.since === null && period.until === null && mentor === undefined;
  const part = () => {
    const ofPeriod = partOfPeriod(whole, period, clock.zone);
    return { period, ...(mentor === undefined ? ofPeriod : partOfMentor(ofPeriod, mentor)) };
  };
  return `${journalText(isWhole ? whole : part())}\n`;
}

/** All that there is; and a word on marks, which it does not heed. */
async function privateEdition(
  world: Slice,
  { format, period, mentor }: ExportChoices,
  { asks, onProgress }: { readonly asks: string | undefined; readonly onProgress: OnProgress },
): Promise<string> {
  const { io, words, clock } = world;
  const journal = await journalFor(world, period, mentor);
  onProgress(READ);
  const items = itemsOf(journal, { period, mentor }, hereAndNow(clock));
  const marked = items.filter(({ isMarked }) => isMarked).length;
  const choices = { edition: 'private', format, period, asks } as const;
  const text = await documentOf(world, items, choices, partOf(onProgress, READ, 1));
  if (marked > 0) io.tell(words.growth.marksUnheeded({ count: marked }));
  return text;
}

/** So much of the work is done once the journal is read. */
const READ = 0.4;

async function journalFor(
  { journal }: Slice,
  { since }: Period,
  mentor: string | undefined,
): Promise<Journal> {
  if (mentor === undefined) return journal.since(since);
  const whole = await journal.read();
  refuseUnmetMentor(mentor, whole);
  return whole;
}

/** The same of a document once it is known what it tells. */
const CHOSEN = 0.3;

/** What a document of items is to be. */
export interface DocumentChoices extends Omit<StoryOptions, 'today'> {
  readonly edition: Edition;
  readonly format: ExportFormat;
}

/** A document that tells these items and nothing else; as JSON and CSV each by itself. */
export async function documentOf(
  world: Pick<World, 'words' | 'clock' | 'preferences'>,
  items: readonly Item[],
  { format, ...options }: DocumentChoices,
  onProgress?: OnProgress,
): Promise<string> {
  const { words, clock, preferences } = world;
  if (format === 'json') {
    const { rowOfItem } = await import('../domain/growth/items/item-row.ts');
    return `${JSON.stringify({ edition: options.edition, items: items.map(rowOfItem) }, null, 2)}\n`;
  }
  if (format === 'csv') return (await import('../render/documents/items-csv.ts')).itemsCsv(items);
  const { storyBlocks, storyDocument, storyTitle } = await import('../render/documents/story-document.ts');
  const story = storyOf(items, { ...options, today: clock.today() });
  onProgress?.(CHOSEN);
  if (format === 'md') {
    const { markdownOfBlocks } = await import('../render/documents/blocks-source.ts');
    return markdownOfBlocks(storyBlocks(story, words, partOf(onProgress, CHOSEN, 1)));
  }
  const document = storyDocument(story, words);
  const { htmlOf } = await import('../render/documents/html.ts');
  const page = { title: storyTitle(story, words), lang: preferences.language.value };
  return htmlOf(document, page, words);
}
