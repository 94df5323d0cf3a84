import { Refusal } from '../../domain/problem.ts';
import type { ConversationDraft } from '../../domain/questionnaire/conversation.ts';
import type { Drafts, OpenDraft, WaitingDraft, WaitingDrafts } from '../../world/drafts.ts';
import { removeFile } from '../disk/atomic-file.ts';
import { fileFailed } from '../disk/file-system.ts';
import { makeFolder } from '../disk/folders.ts';
import type { Owner } from '../lock/owner.ts';
import { type Desk, type Mark, markAsOpen, openAmong, openChosen } from '../open-marks.ts';
import { type Disk, draftName, draftPath, folderPath, isDraft } from '../paths.ts';
import { namesIn } from '../read.ts';
import { type ReadDraft, readDraft, writeDraft } from './draft-file.ts';

/** Where drafts lie, and the process that opens them. */
export interface DraftsSetup {
  readonly disk: Disk;
  readonly owner: Owner;
  /** An id that no other draft has. */
  readonly newId: () => string;
}

/** The drafts on this disk. None needs the lock: whoever has one open is the only one who writes it. */
export function fileDrafts(setup: DraftsSetup): Drafts {
  const { disk, owner, newId } = setup;
  const desk = { fs: disk.fs, folder: folderPath(disk, 'drafts'), owner };
  return {
    waiting: () => waitingOn(disk, desk),
    open: async name => {
      const mark = await openWaiting(desk, name);
      if (mark === undefined) return undefined;
      const read = await readDraft(disk, name).catch(error =>
        mark.remove().then(() => Promise.reject(error)),
      );
      if (read === undefined) return mark.remove().then(() => undefined);
      return { ...openDraft({ disk, desk, name, command: read.command }, mark), found: read.draft };
    },
    begin: async command => openDraft({ disk, desk, name: draftName(command, newId()), command }),
  };
}

async function waitingOn(disk: Disk, desk: Desk): Promise<WaitingDrafts> {
  const there = await namesIn(disk.fs, desk.folder);
  const taken = await openAmong(desk, there);
  const drafts: WaitingDraft[] = [];
  const unreadable: string[] = [];
  for (const name of there.filter(one => isDraft(one) && !taken.has(one))) {
    const read = await readUnlessRefused(disk, name);
    if (read === 'refused') unreadable.push(draftPath(disk, name));
    else if (read !== undefined) {
      drafts.push({ name, command: read.command, savedAt: read.draft.savedAt });
    }
  }
  return { drafts: drafts.toSorted(latestFirst), unreadable: unreadable.toSorted() };
}

function latestFirst(a: WaitingDraft, b: WaitingDraft): number {
  return b.savedAt.localeCompare(a.savedAt) || b.name.localeCompare(a.name);
}

/** Undefined where there is no such draft, or no more. What is wrong with one that cannot be read is for doctor to say. */
function readUnlessRefused(disk: Disk, name: string): Promise<ReadDraft | 'refused' | undefined> {
  return readDraft(disk, name).catch(error => {
    if (error instanceof Refusal) return 'refused';
    throw error;
  });
}

async function openWaiting(desk: Desk, name: string): Promise<Mark | undefined> {
  return openChosen(desk, async (there, taken) =>
    there.includes(name) && !taken.has(name) ? name : undefined,
  );
}

/** Where a draft lies, and what it is of. */
interface Place {
  readonly disk: Disk;
  readonly desk: Desk;
  readonly name: string;
  readonly command: string;
}

/** A new one is marked as open right before it has a file: until then nobody knows its name. */
function openDraft({ disk, desk, name, command }: Place, opened?: Mark): OpenDraft {
  let mark = opened;
  const path = draftPath(disk, name);
  const close = async () => {
    const held = mark;
    mark = undefined;
    await held?.remove();
  };
  return {
    save: async (draft: ConversationDraft) => {
      mark ??= await firstMark(desk, name);
      await writeDraft(disk, name, { command, draft });
    },
    discard: () => removeFile(disk.fs, path).finally(close),
    close,
  };
}

async function firstMark(desk: Desk, name: string): Promise<Mark> {
  await makeFolder(desk.fs, desk.folder).catch(error => {
    throw fileFailed(error, desk.folder, 'write');
  });
  return markAsOpen(desk, name);
}
