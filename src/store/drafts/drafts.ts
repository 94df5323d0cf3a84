import { Refusal } from '../../domain/problem.ts';
import type { ConversationDraft } from '../../domain/questionnaire/conversation.ts';
import type { Drafts, OpenDraft, WaitingDraft, WaitingDrafts } from '../../world/drafts.ts';
import { removeFile } from '../disk/atomic-file.ts';
import { fileFailed } from '../disk/file-system.ts';
import { makeFolder } from '../disk/folders.ts';
import {
  type DocumentFolder,
  type DocumentLock,
  lockChosen,
  lockDocument,
  lockedAmong,
} from '../document-locks.ts';
import type { Owner } from '../lock/owner.ts';
import { type Disk, draftName, draftPath, folderPath, isDraft } from '../paths.ts';
import { listNames } from '../read.ts';
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
  const folder = { fs: disk.fs, folder: folderPath(disk, 'drafts'), owner };
  return {
    waiting: () => waitingOn(disk, folder),
    open: async name => {
      const lock = await openWaiting(folder, name);
      if (lock === undefined) return undefined;
      const read = await readDraft(disk, name).catch(error =>
        lock.remove().then(() => Promise.reject(error)),
      );
      if (read === undefined) return lock.remove().then(() => undefined);
      return { ...openDraft({ disk, folder: folder, name, command: read.command }, lock), found: read.draft };
    },
    begin: async command => openDraft({ disk, folder: folder, name: draftName(command, newId()), command }),
  };
}

async function waitingOn(disk: Disk, folder: DocumentFolder): Promise<WaitingDrafts> {
  const there = await listNames(disk.fs, folder.folder);
  const taken = await lockedAmong(folder, there);
  const drafts: WaitingDraft[] = [];
  const unreadable: string[] = [];
  for (const name of there.filter(one => isDraft(one) && !taken.has(one))) {
    const read = await readUnlessRefused(disk, name);
    if (read === 'refused') unreadable.push(draftPath(disk, name));
    else if (read !== undefined) {
      drafts.push({ name, command: read.command, savedAt: read.draft.savedAt });
    }
  }
  return { drafts: drafts.toSorted(compareBySaved), unreadable: unreadable.toSorted() };
}

function compareBySaved(a: WaitingDraft, b: WaitingDraft): number {
  return b.savedAt.localeCompare(a.savedAt) || b.name.localeCompare(a.name);
}

/** Undefined where there is no such draft, or no more. What is wrong with one that cannot be read is for doctor to say. */
function readUnlessRefused(disk: Disk, name: string): Promise<ReadDraft | 'refused' | undefined> {
  return readDraft(disk, name).catch(error => {
    if (error instanceof Refusal) return 'refused';
    throw error;
  });
}

async function openWaiting(folder: DocumentFolder, name: string): Promise<DocumentLock | undefined> {
  return lockChosen(folder, async (there, taken) =>
    there.includes(name) && !taken.has(name) ? name : undefined,
  );
}

/** Where a draft lies, and what it is of. */
interface DraftPlace {
  readonly disk: Disk;
  readonly folder: DocumentFolder;
  readonly name: string;
  readonly command: string;
}

/** A new one is marked as open right before it has a file: until then nobody knows its name. */
function openDraft({ disk, folder, name, command }: DraftPlace, opened?: DocumentLock): OpenDraft {
  let lock = opened;
  const path = draftPath(disk, name);
  const close = async () => {
    const held = lock;
    lock = undefined;
    await held?.remove();
  };
  return {
    save: async (draft: ConversationDraft) => {
      lock ??= await firstLock(folder, name);
      await writeDraft(disk, name, { command, draft });
    },
    discard: () => removeFile(disk.fs, path).finally(close),
    close,
  };
}

async function firstLock(folder: DocumentFolder, name: string): Promise<DocumentLock> {
  await makeFolder(folder.fs, folder.folder).catch(error => {
    throw fileFailed(error, folder.folder, 'write');
  });
  return lockDocument(folder, name);
}
