import { describe, expect, it } from 'vitest';
import { type Journal, WRITTEN_LISTS, type WrittenList } from '../../src/domain/journal/journal.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { timeless } from '../support/timeless.ts';
import { type Person, person } from '../support/world.ts';
import { filesOf } from './steps/files.ts';
import { lives, SECRET } from './steps/lives.ts';

/** Runs what must go well, and gives what was printed. */
async function done(sam: Person, args: readonly string[], stdin = ''): Promise<string> {
  const { code, out, err } = await sam.run(args, { stdin });
  expect({ args, code, err: code === 0 ? '' : err }).toEqual({ args, code: 0, err: '' });
  return out;
}

/** Somebody who made a record of this kind, with all that it can hold. */
async function maker(list: WrittenList): Promise<Person> {
  const { start, makes } = lives[list];
  const sam = person(start);
  for (const { args, stdin } of makes) await done(sam, [...args, '--no-input'], stdin);
  return sam;
}

/** The record that was made, which is the first of its list with the words in it. */
function madeIn(journal: Journal, list: WrittenList) {
  const found = journal[list].find(record => JSON.stringify(record).includes(SECRET));
  if (found === undefined) throw new Error(`Nothing was made: ${list}`);
  return found;
}

/** Another home that has all of this one. */
async function copyOf(sam: Person): Promise<Person> {
  const other = person();
  await take(other, sam);
  return other;
}

async function take(to: Person, from: Person): Promise<void> {
  await done(to, ['import', '-'], await done(from, ['export', '--format', 'json']));
}

async function filesSaying(sam: Person): Promise<readonly string[]> {
  const files = Object.entries(await filesOf(sam.disk));
  return files
    .filter(([, text]) => text.includes(SECRET))
    .map(([path]) => path.slice(sam.disk.home.length + 1));
}

describe('a record of any kind, with all that it can hold', () => {
  it.each(WRITTEN_LISTS)('is taken back step by step, and made again so: %s', async list => {
    const { start, makes } = lives[list];
    const sam = person(start);
    const states = [timeless(await sam.journal.read())];
    for (const { args, stdin } of makes) {
      await done(sam, args, stdin);
      states.push(timeless(await sam.journal.read()));
    }
    for (const state of states.toReversed().slice(1)) {
      await done(sam, ['undo']);
      expect(timeless(await sam.journal.read())).toEqual(state);
    }
    for (const state of states.slice(1)) {
      await done(sam, ['redo']);
      expect(timeless(await sam.journal.read())).toEqual(state);
    }
  });

  it.each(WRITTEN_LISTS)('is the same in an empty home that it is taken to: %s', async list => {
    const sam = await maker(list);
    const other = await copyOf(sam);
    expect(await other.journal.read()).toEqual(await sam.journal.read());
    const before = await filesOf(other.disk);
    await take(other, sam);
    expect(await filesOf(other.disk)).toEqual(before);
  });

  it.each(WRITTEN_LISTS)('is on two computers what it was made on the last of them: %s', async list => {
    const sam = await maker(list);
    const { change } = lives[list];
    const { id } = madeIn(await sam.journal.read(), list);
    const other = await copyOf(sam);
    if (change !== undefined) {
      await done(sam, change(id, 'mine'));
      await done(other, change(id, 'first theirs'));
      await done(other, change(id, 'theirs'));
    }
    const theirs = (await other.journal.read())[list];
    await take(sam, other);
    await take(other, sam);
    expect((await sam.journal.read())[list]).toEqual(theirs);
    expect(await other.journal.read()).toEqual(await sam.journal.read());
  });

  it.each(WRITTEN_LISTS)('comes back as it was where its deletion is undone: %s', async list => {
    const sam = await maker(list);
    const before = timeless(await sam.journal.read());
    await done(sam, ['delete', madeIn(await sam.journal.read(), list).id]);
    expect(JSON.stringify((await sam.journal.read())[list])).not.toContain(SECRET);
    await done(sam, ['undo']);
    expect(timeless(await sam.journal.read())).toEqual(before);
  });

  it.each(WRITTEN_LISTS)(
    'leaves no word anywhere once it is deleted for good, and stays away: %s',
    async list => {
      const sam = await copyOf(await maker(list));
      const made = madeIn(await sam.journal.read(), list);
      const { change, draft } = lives[list];
      if (change !== undefined) await done(sam, change(made.id, 'theirs'));
      if (draft !== undefined) {
        const { args, script } = draft(made.id);
        expect(await sam.run(args, { ask: scriptedAsk(script) })).toMatchObject({ code: 130 });
      }
      const exported = await done(sam, ['export', '--format', 'json']);
      const places = await filesSaying(sam);
      for (const folder of ['backups', 'changes', ...(draft === undefined ? [] : ['drafts'])]) {
        expect(places).toContainEqual(expect.stringMatching(new RegExp(`^${folder}/`)));
      }
      await done(sam, ['delete', made.id, '--forever', '--yes']);
      expect(await filesSaying(sam)).toEqual([]);
      const late = JSON.stringify({ [list]: [{ ...made, updatedAt: '2999-01-01T00:00:00.000Z' }] });
      for (const text of [exported, late]) await done(sam, ['import', '-'], text);
      while ((await sam.run(['undo'])).code === 0);
      while ((await sam.run(['redo'])).code === 0);
      expect(await filesSaying(sam)).toEqual([]);
      expect((await sam.journal.read())[list].map(({ id }) => id)).not.toContain(made.id);
    },
  );
});
