import type { ConversationDraft } from '../../domain/questionnaire/conversation.ts';
import { decode, encode, type Header } from '../codec.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { type Disk, draftPath, folderPath, isDraft } from '../paths.ts';
import { listNames } from '../read.ts';

/** A draft, and the command that holds the conversation that it is of, without the name of the program. */
export interface ReadDraft {
  readonly command: string;
  readonly draft: ConversationDraft;
}

/** What every draft begins with, whatever conversation it is of. */
export const draftHeader: Header = {
  format: 'mentor-draft',
  version: 1,
  needs: '0.3.0',
  checksummed: false,
};

/** The names of all drafts, whoever gave them, in no order. Refuses with `file-failed`. */
export async function draftNames(disk: Disk): Promise<readonly string[]> {
  return (await listNames(disk.fs, folderPath(disk, 'drafts'))).filter(isDraft);
}

/** The draft of this name; undefined where there is none. Refuses as `parseDraft` does, and with `file-failed`. */
export async function readDraft(disk: Disk, name: string): Promise<ReadDraft | undefined> {
  const path = draftPath(disk, name);
  const bytes = await readBytes(disk.fs, path);
  return bytes === undefined ? undefined : parseDraft(bytes, path);
}

/** The draft in these bytes. Refuses with `journal-damaged`, `journal-newer` and `journal-older`. */
export async function parseDraft(bytes: Uint8Array, path: string): Promise<ReadDraft> {
  const { body } = await decode(bytes, draftHeader, path);
  // Most conversations begin without a draft, and the schema takes long to load.
  const { parseChecked: checked } = await import('../schema/checked.ts');
  const { draftSchema } = await import('../schema.ts');
  const { command, ...draft } = checked(draftSchema, body, path);
  return { command, draft };
}

/** Refuses with `file-failed`. */
export async function writeDraft(disk: Disk, name: string, { command, draft }: ReadDraft): Promise<void> {
  const { bytes } = await encode(draftHeader, { command, ...draft });
  await replaceFile(disk.fs, draftPath(disk, name), bytes);
}
