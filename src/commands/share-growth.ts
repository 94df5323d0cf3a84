import { Refusal } from '../domain/problem.ts';
import type { World } from '../world.ts';
import type { ExportOptions } from './declare/export.ts';
import { documentOf, EXPORT_FORMATS, type ExportChoices } from './export.ts';
import { faultsOfShare, reviewEdition } from './faults-of-share.ts';
import { type SharingWorld, share } from './share.ts';

/** The summary for a talk, of what was chosen for it. Refuses as `share` does. */
export async function shareGrowth(
  world: SharingWorld & Pick<World, 'preferences'>,
  options: ExportOptions,
  { format, period, mentor }: ExportChoices,
): Promise<void> {
  const edition = reviewEdition(options.share);
  if (edition === undefined) throw new Refusal({ kind: 'invalid-input', faults: faultsOfShare(options) });
  await share(world, options, {
    edition,
    scope: { period, mentor },
    command: `export --share ${edition}`,
    formats: EXPORT_FORMATS,
    format: options.format === undefined && !options.json ? undefined : format,
    documentOf: (items, format) => documentOf(world, items, { edition, format, period, asks: options.ask }),
  });
}
