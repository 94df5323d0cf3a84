import { describe, expect, it } from 'vitest';
import type { IntakeDraft } from '../../src/domain/intake/interview.ts';
import { emptyJournal, withIntake, withSession } from '../../src/domain/journal.ts';
import type { JournalStore, Store } from '../../src/world.ts';
import { draft, intake, sessionWith } from './samples.ts';

/** What every store of the journal promises. `open` gives one that is empty. */
export function keepsAJournal(kind: string, open: () => JournalStore): void {
  describe(`a journal ${kind}`, () => {
    it('is empty to begin with', async () => {
      expect(await open().read()).toEqual(emptyJournal);
    });

    it('gives back what was put in, from the update itself and later', async () => {
      const store = open();
      const updated = await store.update('log', journal =>
        withIntake(withSession(journal, sessionWith()), intake),
      );
      expect(updated.sessions).toEqual([sessionWith()]);
      expect(await store.read()).toEqual(updated);
      expect((await store.read()).intakes).toEqual([intake]);
    });

    it('builds each update on the one before', async () => {
      const store = open();
      await store.update('log', journal => withSession(journal, sessionWith({ id: 'first' })));
      await store.update('log', journal => withSession(journal, sessionWith({ id: 'second' })));
      expect((await store.read()).sessions.map(({ id }) => id)).toEqual(['first', 'second']);
    });

    it('loses none of the updates that were started at once', async () => {
      const store = open();
      const ids = Array.from({ length: 8 }, (_, i) => `session-${i}`);
      await Promise.all(
        ids.map(id => store.update('log', journal => withSession(journal, sessionWith({ id })))),
      );
      expect((await store.read()).sessions.map(({ id }) => id)).toEqual(ids);
    });

    it('stays as it was when a change gives up, and takes the next one', async () => {
      const store = open();
      const before = await store.update('log', journal => withSession(journal, sessionWith()));
      const givingUp = store.update('log', () => {
        throw new Error('changed my mind');
      });
      await expect(givingUp).rejects.toThrow('changed my mind');
      expect(await store.read()).toEqual(before);
      expect(await store.update('log', journal => withIntake(journal, intake))).toEqual(
        withIntake(before, intake),
      );
    });

    it('stays as it was when a change gives back what it was given', async () => {
      const store = open();
      const before = await store.update('log', journal => withSession(journal, sessionWith()));
      expect(await store.update('log', journal => journal)).toEqual(before);
      expect(await store.read()).toEqual(before);
    });

    it('cannot be changed from outside, by what went in or by what came out', async () => {
      const store = open();
      const given = sessionWith();
      const updated = await store.update('log', journal => withSession(journal, given));
      const read = await store.read();
      for (const session of [given, updated.sessions[0], read.sessions[0]]) {
        Object.assign(session ?? {}, { what: 'something else' });
      }
      expect((await store.read()).sessions[0]?.what).toBe(sessionWith().what);
    });

    it('keeps fields that this version does not know', async () => {
      const store = open();
      const session = { ...sessionWith(), mood: { before: 3, after: 5 } };
      await store.update('log', journal => withSession(journal, session));
      expect(await store.read()).toMatchObject({ sessions: [{ mood: { after: 5 } }] });
    });

    it('is at least as much as was asked for where somebody says when they have enough', async () => {
      const store = open();
      await store.update(
        'log',
        journal => withSession(journal, sessionWith()),
        () => true,
      );
      expect((await store.read(({ sessions }) => sessions.length > 0)).sessions).toHaveLength(1);
    });
  });
}

/** What every store of a draft promises. `open` gives one that is empty. */
export function keepsADraft(kind: string, open: () => Store<IntakeDraft | null>): void {
  describe(`a draft ${kind}`, () => {
    it('is null to begin with', async () => {
      expect(await open().read()).toBeNull();
    });

    it('is kept, replaced and taken away', async () => {
      const store = open();
      expect(await store.update(() => draft)).toEqual(draft);
      await store.update(current => current && { ...current, typed: 'half a sen' });
      expect(await store.read()).toEqual({ ...draft, typed: 'half a sen' });
      expect(await store.update(() => null)).toBeNull();
      expect(await store.read()).toBeNull();
    });

    it('may be taken away where there is none', async () => {
      const store = open();
      expect(await store.update(() => null)).toBeNull();
      expect(await store.read()).toBeNull();
    });
  });
}
