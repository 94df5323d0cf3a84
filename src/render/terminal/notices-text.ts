import { WAITING, type WaitingFinding, type WaitingKind } from '../../domain/journal/findings.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Display } from './display.ts';
import { filesText, goOnWithSheet } from './findings-text.ts';
import { bulletLines } from './layout.ts';

/** What there is to notice of meetings, in sentences, and what waits for the person outside the journal, a line for each kind of it; nothing where there is neither. */
export function noticesText(
  ofMeetings: readonly string[],
  waiting: readonly WaitingFinding[],
  home: string,
  words: Messages,
  display: Display,
): readonly string[] {
  const outside = WAITING.flatMap(kind => {
    const found = waiting.filter(({ what }) => what.kind === kind);
    return found.length === 0 ? [] : [noticeOf(kind, found, home, words)];
  });
  const lines = [...ofMeetings, ...outside];
  return lines.length === 0 ? [] : ['', ...bulletLines(lines, display)];
}

function noticeOf(
  kind: WaitingKind,
  found: readonly WaitingFinding[],
  home: string,
  { status, doctor }: Messages,
): string {
  const files = filesText(
    found.map(({ path }) => path),
    home,
    doctor,
  );
  const told = status.notices[kind]({ files, count: found.length });
  const command = commandFor(found);
  return `${told} ${command === null ? status.see({ command: 'mentor doctor' }) : status.goOnWith({ command })}`;
}

/** What goes on with it, where there is one thing only; null where doctor says of each what there is to do. */
function commandFor([first, ...others]: readonly WaitingFinding[]): string | null {
  return first?.what.kind === 'sheet' && others.length === 0 ? goOnWithSheet(first.what) : null;
}
