import { type PlainProblem, Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { Sheet, World } from '../world.ts';

/** A text to be written on in the person's editor. */
export interface Writing {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
  /** The command that goes on with what could not be kept for this reason. */
  readonly goOn: (because: PlainProblem) => string;
  /** What to give on the command line where there is no editor. */
  readonly instead: string;
  /** Whether the text holds what was given on the command line, which a sheet of an earlier attempt does not. */
  readonly holdsFlags: boolean;
}

/**
 * Has the person write, and hands what they wrote to `keep`. Only when that is done the file goes; where it refuses,
 * the file stays, and the refusal becomes `kept-aside`. `keep` gets null where the file was emptied or deleted.
 * Refuses with `input-needed` where there is no editor, and with `editor-failed`.
 */
export async function inEditor(
  world: Pick<World, 'editor' | 'io' | 'words'>,
  writing: Writing,
  keep: (text: string | null) => Promise<void>,
): Promise<void> {
  const { editor, io, words } = world;
  if (editor === undefined) throw new Refusal({ kind: 'input-needed', flag: writing.instead });
  const resuming = (path: string) => {
    io.tell(words.editing.resumed({ path: harmlessLine(path) }));
    if (writing.holdsFlags) io.tell(words.editing.flagsLeftOut);
  };
  const sheet = await editor.write(writing.name, writing.text, { resuming, isCopy: !writing.holdsFlags });
  await keep(sheet.text).catch(error => refuseAside(error, sheet, writing));
  await sheet.discard();
}

function refuseAside(error: unknown, { path }: Sheet, { goOn }: Writing): never {
  const because = reasonOf(error);
  throw new Refusal({ kind: 'kept-aside', because, path, goOn: goOn(because) }, { cause: error });
}

function reasonOf(error: unknown): PlainProblem {
  if (error instanceof Refusal && !('because' in error.problem)) return error.problem;
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
