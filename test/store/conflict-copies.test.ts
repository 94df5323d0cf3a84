import { describe, expect, it } from 'vitest';
import { markForever, withoutRecords } from '../../src/domain/journal/delete.ts';
import type { Session } from '../../src/domain/meetings/session.ts';
import { doctorOn, filesAfter, inShort, patientWith } from './doctor/sick.ts';
import { adding, changing, LATER, opened } from './journal/acts.ts';
import { type Files, filesSaying, memoryGround } from './journal/grounds.ts';
import { sessionIn } from './samples.ts';

/** How tools that sync folders name the copy of a file that both sides changed. */
const TOOLS: Readonly<Record<string, (stem: string) => string>> = {
  Dropbox: stem => `${stem} (conflicted copy 2026-11-29).json`,
  'Dropbox, of somebody': stem => `${stem} (Ann's conflicted copy 2026-11-29).json`,
  Syncthing: stem => `${stem}.sync-conflict-20261129-161500-ABCDEFG.json`,
  OneDrive: stem => `${stem}-LAPTOP-7.json`,
  iCloud: stem => `${stem} 2.json`,
};
const tools = Object.entries(TOOLS);

const together = sessionIn(2026, 'together', { what: 'Written before both went their way' });
const here = sessionIn(2026, 'here', { what: 'Written on this computer' });
const there = sessionIn(2026, 'there', { what: 'Written on the other computer' });

/** A home that two computers had, and what each of them made of it. */
async function parted(
  ...both: readonly Session[]
): Promise<{ readonly mine: Files; readonly theirs: Files }> {
  const common = (disk: Parameters<typeof opened>[0]) =>
    opened(disk, 'common').update('import', adding(together, ...both));
  return {
    mine: await filesAfter(common, disk => opened(disk, 'mine', LATER).update('log', adding(here))),
    theirs: await filesAfter(common, disk => opened(disk, 'theirs', LATER).update('log', adding(there))),
  };
}

/** What the other computer has, under the name that this tool gives it beside mine. */
function beside(
  theirs: Files,
  name: (stem: string) => string,
  file = 'journal.json',
): Record<string, Buffer> {
  const bytes = theirs.get(file);
  if (bytes === undefined) throw new Error(`There is no ${file}`);
  return { [name(file.replace(/\.json$/, ''))]: bytes };
}

const idsIn = ({ sessions }: { readonly sessions: readonly Session[] }) =>
  sessions.map(({ id }) => id).sort();
const all = idsIn({ sessions: [together, here, there] });

describe('a conflict copy of the journal', () => {
  it.each(tools)('is named, and merged by a repair: %s', async (_, name) => {
    const { mine, theirs } = await parted();
    const copy = beside(theirs, name);
    const patient = await patientWith(mine, copy);
    const [path = ''] = Object.keys(copy);
    expect(idsIn(await patient.read())).toEqual(idsIn({ sessions: [together, here] }));
    expect(await patient.examine()).toMatchObject([{ path, what: { kind: 'conflict-copy', news: true } }]);
    expect(inShort(await patient.repair())).toEqual([`${path} conflict-copy merged`]);
    expect(idsIn(await patient.read())).toEqual(all);
    expect(await patient.holding(copy[path] ?? '')).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('loses none of two versions of a record: the later one stays, the other is in quarantine', async () => {
    const { mine, theirs } = await parted();
    const edited = (files: Files, at: string, what: string) =>
      filesFrom(files, disk =>
        opened(disk, at, LATER).update(
          'edit',
          changing(together.id, { what, updatedAt: `2026-11-21T0${at}:00:00.000Z` }),
        ),
      );
    const mineEdited = await edited(mine, '1', 'Changed here, and first');
    const theirsEdited = await edited(theirs, '2', 'Changed there, and last');
    const patient = await patientWith(mineEdited, beside(theirsEdited, TOOLS['iCloud'] ?? String));
    await patient.repair();
    const kept = (await patient.read()).sessions.find(({ id }) => id === together.id);
    expect(kept?.what).toBe('Changed there, and last');
    expect(filesSaying(await patient.files(), 'Changed here, and first')).not.toEqual([]);
  });

  it('that brings nothing new is named as well, and goes into quarantine', async () => {
    const { mine } = await parted();
    const copy = beside(mine, TOOLS['Syncthing'] ?? String);
    const patient = await patientWith(mine, copy);
    expect(await patient.examine()).toMatchObject([{ what: { kind: 'conflict-copy', news: false } }]);
    const [repaired] = await patient.repair();
    expect(repaired).toMatchObject({ outcome: { kind: 'merged', records: 0 } });
    expect(await patient.examine()).toEqual([]);
  });

  it('that arrived half is damage, and goes into quarantine', async () => {
    const { mine, theirs } = await parted();
    const [[path = '', bytes = Buffer.from('')] = []] = Object.entries(
      beside(theirs, TOOLS['Dropbox'] ?? String),
    );
    const patient = await patientWith(mine, { [path]: bytes.subarray(0, bytes.length / 2) });
    expect(inShort(await patient.examine())).toEqual([`${path} not-json`]);
    expect(inShort(await patient.repair())).toEqual([`${path} not-json given-up`]);
  });

  it('is none where a person exported into the home, or keeps something of their own there', async () => {
    const { mine } = await parted();
    const own = '{ "format": "mentor-journal", "version": 3, "sessions": [] }';
    const patient = await patientWith(mine, { 'journal-export.json': own, 'journal-ideas.json': '[]' });
    expect(await patient.examine()).toEqual([]);
  });
});

describe('a merge', () => {
  it('leaves in quarantine what was taken back, as that cannot be made again afterwards', async () => {
    const { mine, theirs } = await parted();
    const undone = await filesFrom(mine, disk => opened(disk, 'undone', LATER).undo());
    const patient = await patientWith(undone, beside(theirs, TOOLS['iCloud'] ?? String));
    await patient.repair();
    expect(filesSaying(await patient.files(), here.what)).not.toEqual([]);
  });

  it('takes in a change under the name that a tool gave it, also where the journal has to be made again', async () => {
    const { mine, theirs } = await parted();
    const copy = beside(theirs, TOOLS['Dropbox'] ?? String, 'changes/theirs-1.json');
    const patient = await patientWith(mine, { ...copy, 'journal.json': 'spoilt' });
    await patient.repair();
    expect(idsIn(await patient.read())).toEqual(all);
  });
});

describe('a conflict copy of another file', () => {
  it.each(tools)('of a change is merged: %s', async (_, name) => {
    const { mine, theirs } = await parted();
    const patient = await patientWith(mine, beside(theirs, name, 'changes/theirs-1.json'));
    expect(inShort(await patient.examine())).toEqual([expect.stringMatching(/ conflict-copy$/)]);
    await patient.repair();
    expect(idsIn(await patient.read())).toEqual(all);
  });

  it.each(tools)('of a backup is merged: %s', async (_, name) => {
    const { mine, theirs } = await parted();
    const [day = ''] = [...theirs.keys()].filter(one => one.startsWith('backups/')).toReversed();
    const patient = await patientWith(mine, beside(theirs, name, day));
    expect(inShort(await patient.examine())).toEqual([expect.stringMatching(/ conflict-copy$/)]);
    await patient.repair();
    expect(idsIn(await patient.read())).toEqual(all);
  });

  it('of the settings is named, and put in quarantine', async () => {
    const { mine } = await parted();
    const settings = '{ "format": "mentor-settings", "version": 1, "needs": "0.1.0", "language": "nl" }\n';
    const patient = await patientWith(mine, { 'settings 2.json': settings });
    expect(inShort(await patient.repair())).toEqual(['settings 2.json conflict-copy merged']);
    expect(await patient.holding(settings)).toHaveLength(1);
  });
});

describe('what was deleted for good', () => {
  const forgetting = async (disk: Parameters<typeof opened>[0]) => {
    const store = opened(disk, 'forgetting', LATER);
    await store.update('delete', journal =>
      markForever(withoutRecords(journal, [together], LATER), [together.id]),
    );
    await store.forget([together.id]);
  };

  it('does not come back with an older journal, nor with a copy that knew it', async () => {
    const { mine, theirs } = await parted();
    const gone = await filesFrom(mine, forgetting);
    for (const harm of [
      { 'journal.json': theirs.get('journal.json') ?? '' },
      beside(theirs, TOOLS['iCloud'] ?? String),
    ]) {
      const patient = await patientWith(gone, harm);
      expect(idsIn(await patient.read())).not.toContain(together.id);
      await patient.repair();
      expect(idsIn(await patient.read())).not.toContain(together.id);
    }
  });

  it('does not come back where what says so came under the name that a tool gave it', async () => {
    const { mine, theirs } = await parted();
    const gone = await filesFrom(theirs, forgetting);
    const copy = beside(gone, TOOLS['Dropbox'] ?? String, `tombstones/${together.id}.json`);
    const patient = await patientWith(mine, copy);
    expect(idsIn(await patient.read())).toEqual(idsIn({ sessions: [here] }));
  });

  it('is taken out of copies, while the rest of these stays', async () => {
    const { mine, theirs } = await parted();
    const ground = memoryGround();
    const disk = await ground.lay(
      new Map([...mine, ...Object.entries(beside(theirs, TOOLS['OneDrive'] ?? String))]),
    );
    await forgetting(disk);
    expect(filesSaying(await ground.files(), together.what)).toEqual([]);
    await doctorOn(disk).repair({ accept: false });
    expect(idsIn(await opened(disk, 'reader').read())).toEqual(idsIn({ sessions: [here, there] }));
  });

  it('on the other computer is forgotten here too, quarantine included, once their journal is merged', async () => {
    const { mine, theirs } = await parted();
    const gone = await filesFrom(theirs, forgetting);
    const patient = await patientWith(mine, beside(gone, TOOLS['Dropbox'] ?? String));
    await patient.repair();
    expect(idsIn(await patient.read())).toEqual(idsIn({ sessions: [here, there] }));
    expect(filesSaying(await patient.files(), together.what)).toEqual([]);
  });
});

/** These files after something more was done in that home. */
async function filesFrom(
  files: Files,
  deed: (disk: Parameters<typeof opened>[0]) => Promise<unknown>,
): Promise<Files> {
  const ground = memoryGround();
  await deed(await ground.lay(files));
  return ground.files();
}
