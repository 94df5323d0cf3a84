import * as v from 'valibot';
import { Refusal } from '../../domain/problem.ts';
import { checked } from '../checked.ts';
import { decode, encode, type Header, textIn } from '../codec.ts';

const header: Header = { format: 'mentor-backup', version: 1, needs: '0.2.0', checksummed: true };

/** The bytes of a file, as text where they are text. */
export type Kept = { readonly text: string } | { readonly base64: string };

/** Whether a text says of itself that it is a backup of ours. */
export function isBackup(text: string): boolean {
  return /^\s*\{\s*"format":\s*"mentor-backup"/.test(text.slice(0, 100));
}

/** These files, by their names in the home, as one text. */
export function backupText(files: Readonly<Record<string, Kept>>): string {
  return Buffer.from(encode(header, { files }).bytes).toString();
}

/**
 * The files in such a text, by name. What it passed through may have given it other line ends: outside of texts, which
 * hold none, they mean nothing. Refuses with `backup-damaged` and `journal-newer`.
 */
export function filesIn(text: string, source: string): Readonly<Record<string, Kept>> {
  const asWritten = `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
  try {
    return checked(backupSchema, decode(Buffer.from(asWritten), header, source).body, source).files;
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.kind !== 'journal-damaged') throw error;
    const { damage } = error.problem;
    throw new Refusal({ kind: 'backup-damaged', path: source, inside: null, damage }, { cause: error });
  }
}

export function kept(bytes: Uint8Array, name: string): Kept {
  try {
    return { text: textIn(bytes, name) };
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}

export function bytesOf(file: Kept): Uint8Array {
  return 'text' in file ? Buffer.from(file.text) : Buffer.from(file.base64, 'base64');
}

const backupSchema = v.looseObject({
  files: v.record(v.string(), v.union([v.object({ text: v.string() }), v.object({ base64: v.string() })])),
});
