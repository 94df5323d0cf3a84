import type { InputFault } from '../domain/problem.ts';
import { missingText } from '../domain/typed-value.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { printJson } from './output.ts';

/** Where a document goes: a file of the person's own, over one that is there only with `force`; absent or `-` for standard output. */
export interface DocumentOptions extends GlobalOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** A document as it is written. */
export interface WrittenDocument {
  readonly text: string;
  /** Whether a person reads it, be it a screen at a time; JSON is for programs. */
  readonly isRead: boolean;
  /** What is said once it is in a file. */
  readonly written: (p: { path: string }) => string;
  /** What is kept along with it: once it is in its file, and before it is printed. Where the file is refused, nothing is. */
  readonly keepAlong?: () => Promise<void>;
}

/** Prints a document, or writes it to a file; with `json`, what was written is told as JSON. Refuses as `files.write` does. */
export async function deliverDocument(
  world: Pick<World, 'io' | 'files'>,
  { output = '-', force, json }: DocumentOptions,
  { text, isRead, written, keepAlong = async () => {} }: WrittenDocument,
): Promise<void> {
  const { io, files } = world;
  if (output === '-') {
    await keepAlong();
    // What is printed is given its last line end; one of two signs keeps the first.
    const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
    if (isRead) await io.page(lines);
    else io.print(lines);
    return;
  }
  await files.write(output, text, { replace: force === true });
  await keepAlong();
  if (json) printJson(world, { path: output, bytes: new TextEncoder().encode(text).length });
  else io.tell(written({ path: sanitizeLine(output) }));
}

/** What is wrong with where a document is to go. */
export function faultsOfOutput({ output }: DocumentOptions): readonly InputFault[] {
  return faultsOfPath('--output', output);
}

/** A path without a sign in it names no file. */
export function faultsOfPath(key: string, path: string | undefined): readonly InputFault[] {
  return path?.trim() === '' ? [missingText(key)] : [];
}
