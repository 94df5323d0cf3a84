import { shortId } from '../../domain/ids.ts';
import { changedParts, marksOf, type SessionPart } from '../../domain/meetings/edit.ts';
import type { SessionWithActions } from '../../domain/meetings/session.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { fitText } from './layout.ts';
import { actionSaid } from './saved-text.ts';

/** What is different in a reflection, with every day that changed as it was understood, and what is marked no more. */
export function changedReflectionText(
  before: SessionWithActions,
  after: SessionWithActions,
  words: Messages,
  display: Display,
): string {
  const { editing, dates } = words;
  const parts = changedParts(before, after);
  const unmarked = unmarkedIn(before, after);
  const named = parts.filter(part => part !== 'shared' || unmarked.length === 0);
  const known = new Map(before.actions.map(({ id, due }) => [id, due]));
  const dated = after.actions.filter(({ id, due }) => known.get(id) !== due);
  const lines = [
    editing.changed({
      id: sanitizeLine(shortId(after.id)),
      parts: named.map(part => labelOfPart(part, words)),
    }),
    ...(parts.includes('day') ? [editing.meetingWasOn({ day: dates.long({ day: after.day }) })] : []),
    ...dated.map(action => actionSaid(action, words)),
    ...(unmarked.length === 0
      ? []
      : [editing.unmarked({ parts: unmarked.map(part => labelOfPart(part, words)) })]),
    editing.undo,
  ];
  return fitText(lines.join('\n'), display);
}

function labelOfPart(part: SessionPart, { editing, sheet }: Messages): string {
  return part === 'shared' ? editing.shared : sheet.headings[part];
}

/** The parts that changed and lost a mark by it. */
function unmarkedIn(before: SessionWithActions, after: SessionWithActions): readonly SessionPart[] {
  const left = marksOf(after);
  const lost = [...marksOf(before)].filter(([mark]) => !left.has(mark)).map(([, part]) => part);
  return changedParts(before, after).filter(part => part !== 'shared' && lost.includes(part));
}
