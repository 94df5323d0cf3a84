import { WAITING, type WaitingFinding, type WaitingKind } from '../domain/findings.ts';
import type { Messages } from '../i18n/index.ts';
import { filesText, goOnWithSheet } from './findings-text.ts';
import { items } from './layout.ts';
import type { Look } from './look.ts';

/** What waits for the person outside the journal, a line for each kind of it; nothing where nothing does. */
export function noticesText(
  waiting: readonly WaitingFinding[],
  home: string,
  words: Messages,
  look: Look,
): readonly string[] {
  const lines = WAITING.flatMap(kind => {
    const found = waiting.filter(({ what }) => what.kind === kind);
    return found.length === 0 ? [] : [noticeOf(kind, found, home, words)];
  });
  return lines.length === 0 ? [] : ['', ...items(lines, look)];
}

function noticeOf(
  kind: WaitingKind,
  found: readonly WaitingFinding[],
  home: string,
  { standing, doctor }: Messages,
): string {
  const files = filesText(
    found.map(({ path }) => path),
    home,
    doctor,
  );
  const told = standing.notices[kind]({ files, count: found.length });
  const command = commandFor(found);
  return `${told} ${command === null ? standing.see({ command: 'mentor doctor' }) : standing.goOnWith({ command })}`;
}

/** What goes on with it, where there is one thing only; null where doctor says of each what there is to do. */
function commandFor([first, ...others]: readonly WaitingFinding[]): string | null {
  return first?.what.kind === 'sheet' && others.length === 0 ? goOnWithSheet(first.what) : null;
}
