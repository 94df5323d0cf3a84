import type { Backups, JournalStore } from '../../world.ts';
import type { Disk } from './layout.ts';

/**
 * The backups of the journal on this disk, loaded once somebody asks for them. `others` names the files in the home
 * that go into a backup besides the journal; `incoming` reads journals that are no backups, such as exports.
 */
export function fileBackups(
  disk: Disk,
  others: readonly string[],
  incoming: JournalStore['incoming'],
): Backups {
  const loaded = async () => (await import('./backups.ts')).backupsOn(disk, others, incoming);
  return {
    days: async () => (await loaded()).days(),
    ofDay: async day => (await loaded()).ofDay(day),
    everything: async () => (await loaded()).everything(),
    inText: async (text, source) => (await loaded()).inText(text, source),
  };
}
