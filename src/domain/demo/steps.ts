import type { ChangeKind } from '../journal/history.ts';
import { type Journal, withoutIds } from '../journal/journal.ts';

/** A made-up journal as it grew: each step is what it was by then, and what was done. */
export interface DemoStep {
  readonly kind: ChangeKind;
  readonly journal: Journal;
}

/** So many reflections were written one by one, so that undo takes one back and not all. */
const WRITTEN_ALONE = 3;

/** The steps in which a made-up journal is kept; the last is all of it. */
export function demoSteps(journal: Journal): readonly DemoStep[] {
  const alone = journal.sessions.slice(-WRITTEN_ALONE).map(({ id }) => id);
  return [
    { kind: 'import', journal: withoutReflections(journal, new Set(alone)) },
    ...alone.map((_, at) => ({
      kind: 'log' as const,
      journal: withoutReflections(journal, new Set(alone.slice(at + 1))),
    })),
  ];
}

/** The journal without these reflections, and what one meant to do after them. */
function withoutReflections(journal: Journal, sessions: ReadonlySet<string>): Journal {
  const theirs = journal.actions.filter(({ session }) => session !== null && sessions.has(session));
  return withoutIds(journal, new Set([...sessions, ...theirs.map(({ id }) => id)]));
}
