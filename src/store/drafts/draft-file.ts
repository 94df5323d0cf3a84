import type * as v from 'valibot';
import type { ConversationName, Conversations } from '../../domain/conversations.ts';
import { claimedFormat, decode, encode, type Header } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { type Disk, draftPath, folderPath, isDraft } from '../paths.ts';
import { checked, namesIn } from '../read.ts';
import { draftSchema, reflectionDraftSchema } from '../schema.ts';

/** What the drafts of a conversation begin with, and what they may hold. */
interface Kind<D> {
  readonly header: Header;
  readonly schema: v.GenericSchema<unknown, D>;
}

/** Every kind of conversation that leaves drafts. */
const KINDS: { readonly [C in ConversationName]: Kind<Conversations[C]> } = {
  intake: { header: header('mentor-intake-draft'), schema: draftSchema },
  reflection: { header: header('mentor-reflection-draft'), schema: reflectionDraftSchema },
};

const NAMES = Object.keys(KINDS) as readonly ConversationName[];

function header(format: string): Header {
  return { format, version: 1, needs: '0.3.0', checksummed: false };
}

/** A draft, and the conversation that it is of. */
export interface ReadDraft<C extends ConversationName = ConversationName> {
  readonly conversation: C;
  readonly draft: Conversations[C];
}

/** The names of all drafts, whoever gave them, in no order. Refuses with `file-failed`. */
export async function draftNames(disk: Disk): Promise<readonly string[]> {
  return (await namesIn(disk.fs, folderPath(disk, 'drafts'))).filter(isDraft);
}

/** The draft of this name; undefined where there is none. Refuses as `draftIn` does, and with `file-failed`. */
export async function readDraft(disk: Disk, name: string): Promise<ReadDraft | undefined> {
  const path = draftPath(disk, name);
  const bytes = await readBytes(disk.fs, path);
  return bytes === undefined ? undefined : draftIn(bytes, path);
}

/**
 * The draft in these bytes, which say themselves what they are a draft of. Refuses with `journal-damaged`, `journal-newer` and
 * `journal-older`; newer is also one of a conversation that this program does not know.
 */
export async function draftIn(bytes: Uint8Array, path: string): Promise<ReadDraft> {
  const format = claimedFormat(bytes) ?? '';
  const conversation = NAMES.find(name => KINDS[name].header.format === format);
  if (conversation === undefined) return refuseUnknown(bytes, format, path);
  const { header: understood, schema } = KINDS[conversation];
  const { body } = await decode(bytes, understood, path);
  return { conversation, draft: checked<Conversations[ConversationName]>(schema, body, path) };
}

/** Of a conversation to come no version is understood; what is no draft at all is damaged. */
async function refuseUnknown(bytes: Uint8Array, format: string, path: string): Promise<never> {
  const isToCome = /^mentor-[a-z-]+-draft$/.test(format);
  await decode(bytes, { ...header(isToCome ? format : 'mentor-draft'), version: 0 }, path);
  throw damaged(path, { kind: 'wrong', key: 'format' });
}

/** Refuses with `file-failed`. */
export async function writeDraft<C extends ConversationName>(
  disk: Disk,
  name: string,
  conversation: C,
  draft: Conversations[C],
): Promise<void> {
  const { bytes } = await encode(KINDS[conversation].header, draft);
  await replaceFile(disk.fs, draftPath(disk, name), bytes);
}
