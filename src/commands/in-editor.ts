import { type PlainProblem, Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import type { EditorHow, Sheet, SheetKey, World } from '../world.ts';
import { orRescued, type Rescue } from './or-rescued.ts';

/** A text to be written on in the person's editor. */
export interface Writing {
  /** The reflection that it is the text of; null for a new one. */
  readonly sheet: SheetKey | null;
  readonly text: string;
  /** The command that goes on with what could not be kept for this reason. */
  readonly goOn: (because: PlainProblem) => string;
  /** What to give on the command line where there is no editor. */
  readonly instead: string;
  /**
   * What was given on the command line, where the text holds any of that: a sheet of an earlier attempt does not, and
   * nothing else has it where the sheet cannot be written.
   */
  readonly given?: Rescue;
}

/**
 * Has the person write, and hands what they wrote to `keep`. Only when that is done the file goes; where it refuses,
 * the file stays, and the refusal becomes `kept-aside`. `keep` gets null where the file was emptied.
 * Refuses with `input-needed` where there is no editor, with `editor-failed`, and as `orRescued` does.
 */
export async function inEditor(
  world: Pick<World, 'editor' | 'io' | 'words' | 'files'>,
  writing: Writing,
  keep: (text: string | null) => Promise<void>,
): Promise<void> {
  const { editor } = world;
  const { text, instead, given } = writing;
  if (editor === undefined) throw new Refusal({ kind: 'input-needed', flag: instead });
  const write = () => editor.write(writing.sheet, text, howTo(world, writing));
  const sheet = await (given === undefined ? write() : orRescued(world, given, write));
  try {
    await keep(sheet.text);
  } catch (error) {
    await sheet.close();
    refuseAside(error, sheet, writing);
  }
  await sheet.discard();
}

function howTo({ io, words }: Pick<World, 'io' | 'words'>, { given }: Writing): EditorHow {
  return {
    isCopy: given === undefined,
    resuming: path => {
      io.tell(words.editing.resumed({ path: harmlessLine(path) }));
      if (given !== undefined) io.tell(words.editing.flagsLeftOut);
    },
    outdated: path => io.tell(words.editing.outdated({ path: harmlessLine(path) })),
  };
}

function refuseAside(error: unknown, { path }: Sheet, { goOn }: Writing): never {
  const because = reasonOf(error);
  throw new Refusal({ kind: 'kept-aside', because, path, goOn: goOn(because) }, { cause: error });
}

function reasonOf(error: unknown): PlainProblem {
  if (error instanceof Refusal && !('because' in error.problem)) return error.problem;
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
