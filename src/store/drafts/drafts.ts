import type { ConversationName, Conversations } from '../../domain/conversations.ts';
import { Refusal } from '../../domain/problem.ts';
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
    open: async (conversation, name) => {
      const mark = await openWaiting(desk, name);
      if (mark === undefined) return undefined;
      const draft = openDraft(disk, desk, conversation, name, mark);
      const read = await readDraft(disk, name).catch(error =>
        draft.close().then(() => Promise.reject(error)),
      );
      if (read !== undefined && isOf(read, conversation)) return { ...draft, found: read.draft };
      return draft.close().then(() => undefined);
    },
    begin: async conversation => openDraft(disk, desk, conversation, draftName(conversation, newId())),
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
      drafts.push({ name, conversation: read.conversation, savedAt: read.draft.savedAt });
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

function isOf<C extends ConversationName>(read: ReadDraft, conversation: C): read is ReadDraft<C> {
  return read.conversation === conversation;
}

async function openWaiting(desk: Desk, name: string): Promise<Mark | undefined> {
  return openChosen(desk, async (there, taken) =>
    there.includes(name) && !taken.has(name) ? name : undefined,
  );
}

/** A new one is marked as open right before it has a file: until then nobody knows its name. */
function openDraft<C extends ConversationName>(
  disk: Disk,
  desk: Desk,
  conversation: C,
  name: string,
  opened?: Mark,
): OpenDraft<C> {
  let mark = opened;
  const path = draftPath(disk, name);
  const close = async () => {
    const held = mark;
    mark = undefined;
    await held?.remove();
  };
  return {
    save: async (draft: Conversations[C]) => {
      mark ??= await firstMark(desk, name);
      await writeDraft(disk, name, conversation, draft);
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
