import { type DocumentOptions, deliverDocument } from '../cli/document.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { pageValue } from '../cli/output.ts';
import type { Item } from '../domain/growth/items/item.ts';
import { rowOfItem } from '../domain/growth/items/item-row.ts';
import { itemsOf, type Scope } from '../domain/growth/items/items.ts';
import { itemsFor, reserveOf, type SharedEdition } from '../domain/growth/sharing/edition.ts';
import { withMarks } from '../domain/growth/sharing/marks.ts';
import { itemsNaming } from '../domain/growth/sharing/names-in-items.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { fitText } from '../render/terminal/layout.ts';
import { namingLines } from '../render/terminal/naming-lines.ts';
import { sharedLines } from '../render/terminal/shared-lines.ts';
import type { World } from '../world.ts';
import type { ExportFormat } from './export.ts';
import { formatOfPath } from './format-of-path.ts';
import { chooseWhatLeaves, refuseUnwritable } from './share-guided.ts';
import { refuseUnmetMentor } from './unmet-mentor.ts';

/** A document that leaves: for whom, of what, and how it is made. */
export interface Sharing {
  readonly edition: SharedEdition;
  readonly scope: Scope;
  /** The command by which one shares it, without the name of the program. */
  readonly command: string;
  /** Somebody who may be named in it without further ado. */
  readonly to?: string;
  readonly formats: readonly ExportFormat[];
  /** What was asked for; absent where the name of the file decides. */
  readonly format?: ExportFormat | undefined;
  /** The document of these items, and of nothing else. */
  documentOf(items: readonly Item[], format: ExportFormat): Promise<string>;
}

export interface ShareOptions extends DocumentOptions {
  readonly dryRun?: boolean;
}

/** What sharing takes of the world. */
export type SharingWorld = Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'files' | 'ask' | 'isAttended'>;

/**
 * Hands out what was chosen: in a terminal item by item, else what is marked; with `dryRun` that is only listed. What is chosen becomes marked in one
 * change, and nothing before the person has seen what leaves and its file is written. Refuses with `nothing-to-share`, with `cancelled` and as `files.write`
 * does, and that before anything is asked, as far as one can tell.
 */
export async function share(world: SharingWorld, options: ShareOptions, sharing: Sharing): Promise<void> {
  const here = hereAndNow(world.clock);
  const journal = await world.journal.read();
  if (sharing.scope.mentor !== undefined) refuseUnmetMentor(sharing.scope.mentor, journal);
  const items = itemsOf(journal, sharing.scope, here);
  if (options.dryRun) return listWhatLeaves(world, options, sharing, journal, items);
  const { ask } = world;
  if (ask === undefined) return handOutMarked(world, options, sharing, journal, items);
  if (items.length === 0) return refuseNothing(sharing);
  if (options.output !== undefined) await refuseUnwritable(world, options.output, options);
  const chosen = await chooseWhatLeaves({ ...world, ask }, options, sharing, journal, items);
  if (chosen === undefined) return;
  const leaving = itemsFor(sharing.edition, chosen.items);
  await deliverShared(world, { ...options, ...chosen.where }, sharing, leaving, () =>
    keepMarks(world, { items: chosen.items, scope: sharing.scope, here }),
  );
}

async function listWhatLeaves(
  world: SharingWorld,
  options: ShareOptions,
  sharing: Sharing,
  journal: Journal,
  items: readonly Item[],
): Promise<void> {
  const { io, words } = world;
  const { edition } = sharing;
  const leaving = itemsFor(edition, items);
  const { nothing } = words.sharing.dryRun;
  await pageValue(world, options, { edition, items: leaving.map(rowOfItem) }, () =>
    leaving.length === 0 ? fitText(nothing, io.out) : sharedLines(leaving, words, io.out).join('\n'),
  );
  if (!options.json) tellWhatToLookAt(world, sharing, journal, items.filter(isMarked));
}

async function handOutMarked(
  world: SharingWorld,
  options: ShareOptions,
  sharing: Sharing,
  journal: Journal,
  items: readonly Item[],
): Promise<void> {
  const leaving = itemsFor(sharing.edition, items);
  if (leaving.length === 0) return refuseNothing(sharing);
  tellWhatToLookAt(world, sharing, journal, items.filter(isMarked));
  await deliverShared(world, options, sharing, leaving);
}

function isMarked(item: Item): boolean {
  return item.isMarked;
}

/** Where nobody can be asked, who is named and what is better kept at home is said all the same. */
function tellWhatToLookAt(
  { io, words }: SharingWorld,
  { edition, to }: Sharing,
  journal: Journal,
  leaving: readonly Item[],
): void {
  const naming = itemsNaming(leaving, journal, to);
  if (naming.length > 0) io.tell(namingLines(naming, words, io.err).join('\n'));
  const reserves = leaving.flatMap(item => reserveOf(item, edition) ?? []);
  if (reserves.length === 0) return;
  const kinds = [...new Set(reserves)].map(reserve => words.sharing.reserves[reserve].short);
  io.tell(fitText(words.sharing.reserved({ count: reserves.length, kinds }), io.err));
}

function refuseNothing({ command }: Sharing): never {
  throw new Refusal({ kind: 'nothing-to-share', command });
}

/** What is marked already as it was chosen leaves no trace. */
async function keepMarks(
  { journal, io, words }: SharingWorld,
  chosen: Parameters<typeof withMarks>[1],
): Promise<void> {
  const { before, after } = await journal.update('share', current => withMarks(current, chosen));
  if (before !== after) io.tell(fitText(words.sharing.kept, io.err));
}

async function deliverShared(
  world: SharingWorld,
  options: ShareOptions & { readonly format?: ExportFormat },
  sharing: Sharing,
  items: readonly Item[],
  keepAlong?: () => Promise<void>,
): Promise<void> {
  const format = formatFor(options, sharing);
  const text = await sharing.documentOf(items, format);
  const written = ({ path }: { path: string }) => world.words.sharing.written({ path, count: items.length });
  await deliverDocument(world, options, {
    ...{ text, isRead: format === 'md', written },
    ...(keepAlong && { keepAlong }),
  });
}

/** What was asked for, else what the name of the file ends in, else the first there is. */
function formatFor({ output }: ShareOptions, { format, formats }: Sharing): ExportFormat {
  return format ?? formatOfPath(output, formats) ?? formats[0] ?? 'md';
}
