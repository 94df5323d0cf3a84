import { join } from 'node:path';
import { demoSteps } from '../domain/demo/steps.ts';
import type { DemoStory } from '../domain/demo/story.ts';
import { shortId } from '../domain/ids.ts';
import { Refusal } from '../domain/problem.ts';
import type { Preferences } from '../preferences.ts';
import type { Demos } from '../world.ts';
import { codeOf, type FileSystem, fileFailed } from './disk/file-system.ts';
import { inFolder } from './disk/folders.ts';
import type { Disk } from './paths.ts';
import { type StoresSetup, storesOn } from './stores.ts';

/** What such journals need besides a disk; they speak the language of this run. */
export interface DemosSetup extends StoresSetup, Pick<Preferences, 'language'> {
  readonly story: (language: Preferences['language']) => Promise<DemoStory>;
}

/** Journals to look round in, kept as the person's own is, in homes of their own. */
export function demosOn({ fs, temporary = '/' }: Disk, setup: DemosSetup): Demos {
  const { language, story, clock, newId } = setup;
  return {
    story: () => story(language),
    keep: async (journal, folder) => {
      if (folder !== undefined) await refuseInUse(fs, folder);
      const name = `mentor-demo-${shortId(newId(clock.now()))}`;
      const home = folder ?? (await makeTemporary(fs, temporary, name));
      const stores = storesOn({ fs, home, temporary }, setup);
      for (const step of demoSteps(journal)) await stores.journal.update(step.kind, () => step.journal);
      await stores.settings.update(() => ({ language }));
      await stores.finish();
      return home;
    },
  };
}

/** For the owner's eyes only, as others may look among the temporary files. */
async function makeTemporary(fs: FileSystem, temporary: string, name: string): Promise<string> {
  const path = join(temporary, name);
  try {
    await inFolder(fs, temporary, () => fs.mkdir(path, { mode: 0o700 }));
    return path;
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}

async function refuseInUse(fs: FileSystem, path: string): Promise<void> {
  const names = await fs.readdir(path).catch(error => {
    if (codeOf(error) === 'ENOENT') return [];
    throw fileFailed(error, path, 'write');
  });
  if (names.length > 0) throw new Refusal({ kind: 'folder-in-use', path });
}
