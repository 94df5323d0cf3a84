import { shortId } from '../domain/ids.ts';
import type { Action } from '../domain/meetings/action.ts';
import { changedParts, marksIn, type Part } from '../domain/sessions/edit.ts';
import type { SessionWithActions } from '../domain/sessions/session.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { fitted } from './layout.ts';
import type { Look } from './look.ts';

/** What was kept, with every day as it was understood, and every action that was to have one and has none. */
export function keptText(session: SessionWithActions, words: Messages, look: Look): string {
  const { sessions, dates } = words;
  const id = harmlessLine(shortId(session.id));
  const kept = sessions.stored({ id, day: dates.long({ day: session.day }) });
  const actions = session.actions.map(action => actionLine(action, words));
  return fitted([kept, ...actions, sessions.readAgain({ id })].join('\n'), look);
}

/** What is different in a reflection, with every day that changed as it was understood, and what is marked no more. */
export function changedText(
  before: SessionWithActions,
  after: SessionWithActions,
  words: Messages,
  look: Look,
): string {
  const { editing, dates } = words;
  const parts = changedParts(before, after);
  const unmarked = unmarkedIn(before, after);
  const named = parts.filter(part => part !== 'shared' || unmarked.length === 0);
  const known = new Map(before.actions.map(({ id, due }) => [id, due]));
  const dated = after.actions.filter(({ id, due }) => known.get(id) !== due);
  const lines = [
    editing.changed({ id: harmlessLine(shortId(after.id)), parts: named.map(part => labelOf(part, words)) }),
    ...(parts.includes('day') ? [editing.meetingWasOn({ day: dates.long({ day: after.day }) })] : []),
    ...dated.map(action => actionLine(action, words)),
    ...(unmarked.length === 0
      ? []
      : [editing.unmarked({ parts: unmarked.map(part => labelOf(part, words)) })]),
    editing.undo,
  ];
  return fitted(lines.join('\n'), look);
}

function labelOf(part: Part, { editing, sheet }: Messages): string {
  return part === 'shared' ? editing.shared : sheet.words.headings[part];
}

/** The parts that changed and lost a mark by it. */
function unmarkedIn(before: SessionWithActions, after: SessionWithActions): readonly Part[] {
  const left = marksIn(after);
  const lost = [...marksIn(before)].filter(([mark]) => !left.has(mark)).map(([, part]) => part);
  return changedParts(before, after).filter(part => part !== 'shared' && lost.includes(part));
}

function actionLine({ text, due }: Action, { sessions, dates }: Messages): string {
  const action = harmlessLine(text);
  if (due !== null) return sessions.dueOn({ text: action, day: dates.long({ day: due }) });
  return action.includes(' @ ') ? sessions.noDayIn({ text: action }) : sessions.withoutDay({ text: action });
}
