import { join } from 'node:path';
import type { WaitingFinding } from '../../domain/journal/findings.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import type { SessionWithActions } from '../../domain/meetings/session.ts';
import { isBlankSheet, type SheetWords, sheetText, sheetVersion } from '../../domain/meetings/sheet.ts';
import { withActionsOf } from '../../domain/meetings/with-actions.ts';
import { lockedAmong } from '../document-locks.ts';
import type { Owner } from '../lock/owner.ts';
import { type Disk, isCopyOfNewSheet, isNewSheet, isSheet, isSheetOf, sheetName } from '../paths.ts';
import { listNames } from '../read.ts';
import { decodeSheet, isWrittenSheet, readSheetBytes } from '../sheets/sheet-file.ts';

/** What it takes to tell which sheets were left. */
export interface SheetInspection {
  readonly disk: Disk;
  readonly owner: Owner;
  /** The words that a sheet may be written in. */
  readonly sheetWords: () => Promise<readonly SheetWords[]>;
}

/**
 * The sheets on which something stands that was not kept, and which no living program has open, copies that a tool made of them too.
 * Of `journal` is asked from which reflection one was made; null where the journal cannot be read.
 */
export async function sheetFindings(
  looking: SheetInspection,
  journal: Journal | null,
): Promise<readonly WaitingFinding[]> {
  const { disk, owner } = looking;
  const there = await listNames(disk.fs, disk.home);
  const opened = await lockedAmong({ fs: disk.fs, folder: disk.home, owner }, there);
  const free = there.filter(name => (isSheet(name) || isCopyOfNewSheet(name)) && !opened.has(name)).sort();
  const found: WaitingFinding[] = [];
  for (const name of free) found.push(...(await findingsOf(looking, name, journal)));
  return found;
}

async function findingsOf(
  { disk, sheetWords }: SheetInspection,
  name: string,
  journal: Journal | null,
): Promise<readonly WaitingFinding[]> {
  const path = join(disk.home, name);
  const bytes = await readSheetBytes(disk.fs, path).catch(() => undefined);
  if (bytes === undefined || !(await isWrittenSheet(bytes, () => false, path))) return [];
  const text = await decodeSheet(bytes, path);
  const session = journal === null ? undefined : reflectionOn(name, journal);
  if (text !== undefined && isUntouched(text, await sheetWords(), session)) return [];
  const isTakenUp = session === undefined ? isNewSheet(name) : isSheetAsNow(name, session);
  return [{ path, what: { kind: 'sheet', session: session?.id ?? null, isTakenUp }, acceptable: false }];
}

function reflectionOn(name: string, journal: Journal): SessionWithActions | undefined {
  const session = journal.sessions.find(({ id }) => isSheetOf(id, name));
  return session && withActionsOf(journal, session);
}

/** Whether nothing stands on it but what the program put there. */
function isUntouched(
  text: string,
  known: readonly SheetWords[],
  session: SessionWithActions | undefined,
): boolean {
  if (session === undefined) return isBlankSheet(text, known);
  return known.some(words => sheetText(session, words) === text);
}

/** Whether it was made from the reflection as it is now, so that the same command takes it up again. */
function isSheetAsNow(name: string, session: SessionWithActions): boolean {
  const key = { id: session.id, version: sheetVersion(session) };
  return name === sheetName(key, Number(/-(\d+)\.md$/.exec(name)?.[1] ?? 1));
}
