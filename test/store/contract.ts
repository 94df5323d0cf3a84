import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal, withIntake, withSession } from '../../src/domain/journal/journal.ts';
import type { JournalStore } from '../../src/world/journal.ts';
import {
  actions,
  actionWith,
  appointmentWith,
  intake,
  personWith,
  sessionIn,
  sessionWith,
} from './samples.ts';
import { agreesWithAModel, canBeTakenBack, isForgotten } from './undo-contract.ts';

type Open = () => JournalStore;

const adding =
  (...args: Parameters<typeof sessionIn>) =>
  (journal: Journal) =>
    withSession(journal, sessionIn(...args));

/** What every store of the journal promises. `open` gives one that is empty; a property is tried in `numRuns` ways. */
export function keepsAJournal(kind: string, open: Open, numRuns: number): void {
  describe(`a journal ${kind}`, () => {
    keepsWhatIsPutIn(open);
    keepsWhatItDoesNotKnow(open);
  });
  describe(`a journal ${kind}, read as far as is needed`, () => readsAsFarAsNeeded(open));
  describe(`a change of a journal ${kind}`, () => {
    canBeTakenBack(open);
    agreesWithAModel(open, numRuns);
  });
  describe(`a forgotten record of a journal ${kind}`, () => isForgotten(open));
}

function keepsWhatIsPutIn(open: Open): void {
  it('is empty to begin with', async () => {
    expect(await open().read()).toEqual(emptyJournal);
    expect(await open().history()).toEqual({ done: [], undone: [] });
  });

  it('gives back what was put in, from the update itself and later', async () => {
    const store = open();
    const { before, after: updated } = await store.update('log', journal =>
      withIntake(withSession(journal, sessionWith()), intake),
    );
    expect(before).toEqual(emptyJournal);
    expect(updated.sessions).toEqual([sessionWith()]);
    expect(await store.read()).toEqual(updated);
    expect((await store.read()).intakes).toEqual([intake]);
  });

  it('builds each update on the one before', async () => {
    const store = open();
    await store.update('log', adding(2026, 'a'));
    await store.update('log', adding(2026, 'b'));
    expect((await store.read()).sessions).toEqual([sessionIn(2026, 'a'), sessionIn(2026, 'b')]);
  });

  it('loses none of the updates that were started at once', async () => {
    const store = open();
    const signs = Array.from({ length: 8 }, (_, i) => `${i}`);
    await Promise.all(signs.map(sign => store.update('log', adding(2026, sign))));
    expect((await store.read()).sessions).toEqual(signs.map(sign => sessionIn(2026, sign)));
  });

  it('has its lists in the order in which the records were made', async () => {
    const store = open();
    for (const [year, sign] of [
      [2026, 'b'],
      [2024, 'z'],
      [2026, 'a'],
      [2025, 'm'],
    ] as const) {
      await store.update('log', adding(year, sign));
    }
    const inOrder = [sessionIn(2024, 'z'), sessionIn(2025, 'm'), sessionIn(2026, 'a'), sessionIn(2026, 'b')];
    expect((await store.read()).sessions).toEqual(inOrder);
  });

  it('stays as it was when a change gives up, and takes the next one', async () => {
    const store = open();
    const { after: before } = await store.update('log', journal => withSession(journal, sessionWith()));
    const givingUp = store.update('log', () => {
      throw new Error('changed my mind');
    });
    await expect(givingUp).rejects.toThrow('changed my mind');
    expect(await store.read()).toEqual(before);
    const { after } = await store.update('log', journal => withIntake(journal, intake));
    expect(after).toEqual(withIntake(before, intake));
  });

  it('stays as it was, with nothing to take back, when a change gives back what it was given', async () => {
    const store = open();
    const { after: before } = await store.update('log', journal => withSession(journal, sessionWith()));
    expect(await store.update('log', journal => journal)).toEqual({ before, after: before });
    const { after } = await store.update('log', journal => ({ ...journal, sessions: [...journal.sessions] }));
    expect(after).toEqual(before);
    expect(await store.read()).toEqual(before);
    expect((await store.history()).done).toHaveLength(1);
  });

  it('cannot be changed from outside, by what went in or by what came out', async () => {
    const store = open();
    const given = sessionWith();
    const { after: updated } = await store.update('log', journal => withSession(journal, given));
    const read = await store.read();
    const { done } = await store.history();
    const kept = done.flatMap(({ edits }) => edits.map(({ after }) => after));
    for (const session of [given, updated.sessions[0], read.sessions[0], ...kept]) {
      Object.assign(session ?? {}, { what: 'something else' });
    }
    expect((await store.read()).sessions[0]?.what).toBe(sessionWith().what);
    await store.undo();
    await store.redo();
    expect((await store.read()).sessions[0]?.what).toBe(sessionWith().what);
  });
}

function keepsWhatItDoesNotKnow(open: Open): void {
  it('keeps fields that this version does not know, through every change', async () => {
    const store = open();
    const session = { ...sessionWith(), mood: { before: 3, after: 5 } };
    await store.update('log', journal => withSession(journal, session));
    await store.update('edit', ({ sessions, ...journal }) => ({
      ...journal,
      sessions: sessions.map(one => ({ ...one, critical: 'how I plan' })),
    }));
    await store.undo();
    await store.redo();
    expect(await store.read()).toMatchObject({
      sessions: [{ mood: { after: 5 }, critical: 'how I plan' }],
    });
  });

  it('keeps records of every kind, whole and in the order in which they were made', async () => {
    const store = open();
    const people = [
      personWith({ id: '20250203040506-bo', createdAt: '2025-02-03T04:05:06.000Z' }),
      personWith(),
    ];
    const journal = { ...emptyJournal, people, appointments: [appointmentWith()], actions };
    await store.update('import', () => journal);
    expect(await store.read()).toEqual(journal);
  });
}

function readsAsFarAsNeeded(open: Open): void {
  const year = (of: number, count = 3) => Array.from({ length: count }, (_, n) => sessionIn(of, `${n}`));
  const threeYears = async () => {
    const store = open();
    const old = { ...intake, id: '20240101000000-intake', createdAt: '2024-01-01T00:00:00.000Z' };
    await store.update('import', journal => ({
      ...journal,
      intakes: [old],
      sessions: [...year(2024), ...year(2025), ...year(2026)],
      people: [personWith()],
    }));
    return store;
  };
  const days = ({ sessions }: Pick<Journal, 'sessions'>) => sessions.map(({ day }) => day.slice(0, 4));

  it('gives the newest reflections that were asked for, and how many there are besides', async () => {
    const store = await threeYears();
    const newest = await store.newest({}, 4);
    expect(days(newest)).toEqual(['2026', '2026', '2026', '2025']);
    expect(newest).toMatchObject({ more: 5, hasAny: true });
    expect(await store.newest({ until: '2024-12-31' }, 2)).toMatchObject({ more: 1, hasAny: true });
    expect(await store.newest({ mentor: 'nobody' }, 2)).toMatchObject({
      sessions: [],
      more: 0,
      hasAny: true,
    });
    expect(await open().newest({}, 4)).toMatchObject({ sessions: [], more: 0, hasAny: false });
  });

  it.each(['done', 'open'] as const)(
    'gives reflections with their actions, and finds them by the words of these: %s',
    async status => {
      const store = await threeYears();
      const [old] = year(2024, 1);
      const made = { session: old?.id ?? null, createdAt: '2024-03-10T10:11:12.000Z', status };
      const mine = ['call Ann', 'let Bo chair'].map((text, at) => actionWith({ id: `${at}`, text, ...made }));
      await store.update('import', journal => ({ ...journal, actions: mine }));
      const { sessions } = await store.newest({ words: ['chair', 'ann'] }, 4);
      expect(sessions).toEqual([{ ...old, actions: mine }]);
      expect((await store.newest({}, 1)).sessions).toMatchObject([{ actions: [] }]);
    },
  );

  it('gives all that is alive and every meeting since a day', async () => {
    const store = await threeYears();
    const since = await store.since('2025-06-01');
    expect(since.people).toHaveLength(1);
    expect(days(since)).toEqual(expect.arrayContaining(['2026', '2026', '2026']));
    expect(days(await store.since('2024-01-01'))).toHaveLength(9);
  });

  it('gives, with what is since a day, the intakes since and the last one before', async () => {
    const store = open();
    const intakeOn = (day: string) => ({
      ...intake,
      id: `intake-${day}`,
      day,
      createdAt: `${day}T10:00:00.000Z`,
    });
    const intakes = ['2023-05-01', '2024-05-01', '2026-05-01'].map(intakeOn);
    const sessions = [...year(2023), ...year(2024), ...year(2025), ...year(2026)];
    await store.update('import', journal => ({ ...journal, intakes, sessions }));
    expect((await store.since('2025-06-01')).intakes).toEqual(expect.arrayContaining(intakes.slice(1)));
    expect((await store.since('2027-01-01')).intakes).toEqual(expect.arrayContaining(intakes.slice(2)));
    expect((await store.since('2023-06-01')).intakes).toEqual(intakes);
    expect(await store.since(null)).toEqual(await store.read());
  });

  it('gives the latest intake, however long ago that was', async () => {
    const store = await threeYears();
    expect((await store.latestIntake())?.id).toBe('20240101000000-intake');
    await store.update('intake', journal => withIntake(journal, intake));
    expect((await store.latestIntake())?.id).toBe(intake.id);
    // Touched, the earlier one is among the latest records, while the later one may lie closed by then.
    await store.update('delete', journal => ({ ...journal, intakes: journal.intakes.slice(1) }));
    await store.undo();
    expect((await store.latestIntake())?.id).toBe(intake.id);
    expect(await open().latestIntake()).toBeNull();
  });

  it('can be changed without losing what was not read', async () => {
    const store = await threeYears();
    const { after } = await store.updateLatest('log', adding(2024, 'c'));
    expect(after.sessions).toContainEqual(sessionIn(2024, 'c'));
    expect((await store.read()).sessions).toHaveLength(10);
    await store.undo();
    expect((await store.read()).sessions).toHaveLength(9);
  });

  it('shows whoever changes the latest records all that is still alive', async () => {
    const store = open();
    const open2024 = actionWith({ id: '20240310101112-open', createdAt: '2024-03-10T10:11:12.000Z' });
    await store.update('import', journal => ({
      ...journal,
      sessions: [...year(2024), ...year(2026)],
      actions: [{ ...open2024, session: sessionIn(2024, '0').id }],
    }));
    const { before } = await store.updateLatest('log', adding(2026, 'x'));
    expect(before.actions.map(({ id }) => id)).toEqual([open2024.id]);
  });
}
