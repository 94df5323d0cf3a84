import {
  idsDeletedForever,
  markForever,
  withOffspring,
  withoutRecords,
} from '../../../src/domain/journal/delete.ts';
import type { Edit } from '../../../src/domain/journal/edits.ts';
import { editsBetween } from '../../../src/domain/journal/edits.ts';
import type { Journal, WrittenRecord } from '../../../src/domain/journal/journal.ts';
import { touchedAt } from '../../../src/domain/journal/record.ts';
import type { Session } from '../../../src/domain/meetings/session.ts';
import type { Update } from '../../../src/world/journal.ts';
import { actionWith, sessionWith } from '../samples.ts';
import type { Machine } from './machine.ts';
import type { Deed } from './steps.ts';

/** What a deed takes besides the machine. */
export interface Doing {
  readonly now: Date;
  /** A text that stands nowhere else. */
  readonly text: () => string;
  readonly newId: () => string;
  readonly pick: number;
}

/**
 * Does it, and tells what is kept by it. Refuses as the store does. Where a deletion for good is broken off, it is kept that it was deleted,
 * and a repair does the rest.
 */
export async function perform(
  { store }: Machine,
  deed: Deed,
  kind: Doing,
  tell: (edits: readonly Edit[], isStep?: boolean) => void,
): Promise<void> {
  const made = (update: Promise<Update>) =>
    update.then(({ before, after }) => tell(editsBetween(before, after)));
  switch (deed) {
    case 'log':
      return made(store.updateLatest('log', withReflection(kind)));
    case 'import':
      return made(store.update('import', withMany(kind)));
    case 'edit':
      return made(store.update('edit', withRewritten(kind)));
    case 'delete':
      return made(
        store.update('delete', journal => withoutRecords(journal, family(journal, kind), kind.now)),
      );
    case 'forget': {
      const { before, after } = await store.update('delete', journal => {
        const doomed = family(journal, kind);
        const ids = doomed.map(({ id }) => id);
        return markForever(withoutRecords(journal, doomed, kind.now), ids);
      });
      tell(editsBetween(before, after));
      await store.forget(idsDeletedForever(after));
      return;
    }
    case 'undo':
      return tell((await store.undo()).edits, true);
    case 'redo':
      return tell((await store.redo()).edits, true);
  }
}

const BRIEF: Partial<Session> = { blindSpots: [], skills: [], shared: [], perspective: null, nowWhat: null };

function reflection({ now, text, newId }: Doing, at = now.toISOString()): Session {
  const what = text();
  return sessionWith({ ...BRIEF, id: newId(), what, at, day: at.slice(0, 10), createdAt: at, updatedAt: at });
}

/** Each third reflection has an action, and each fifth is one of the year before. */
function withReflection(kind: Doing): (journal: Journal) => Journal {
  const lastYear = `${kind.now.getUTCFullYear() - 1}${kind.now.toISOString().slice(4)}`;
  const session = reflection(kind, kind.pick === 4 ? lastYear : undefined);
  const { createdAt, updatedAt } = session;
  const action = actionWith({
    id: kind.newId(),
    session: session.id,
    text: kind.text(),
    status: kind.pick === 0 ? 'open' : 'done',
    createdAt,
    updatedAt,
  });
  return journal => ({
    ...journal,
    sessions: [...journal.sessions, session],
    actions: kind.pick % 3 === 0 ? [...journal.actions, action] : journal.actions,
  });
}

function withMany(kind: Doing): (journal: Journal) => Journal {
  const sessions = Array.from({ length: 255 }, () => reflection(kind));
  return journal => ({ ...journal, sessions: [...journal.sessions, ...sessions] });
}

function withRewritten({ pick, now, text }: Doing): (journal: Journal) => Journal {
  const what = text();
  return journal => ({
    ...journal,
    sessions: journal.sessions.map((session, at) =>
      at === pick % journal.sessions.length
        ? { ...session, what, updatedAt: touchedAt(session, now) }
        : session,
    ),
  });
}

function family(journal: Journal, { pick }: Doing): readonly WrittenRecord[] {
  const session = journal.sessions[pick % journal.sessions.length];
  return session === undefined ? [] : withOffspring(journal, session.id).map(({ record }) => record);
}
