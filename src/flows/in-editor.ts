import { type PlainProblem, Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { Ask } from '../world/ask.ts';
import type { EditorHow, Sheet, SheetKey, World } from '../world.ts';
import { type Rescue, withRescue } from './with-rescue.ts';

/** A text to be written on in the person's editor. */
export interface WritingTask {
  /** The reflection that it is the text of; null for a new one. */
  readonly sheet: SheetKey | null;
  readonly text: string;
  /** Whether a sheet that says something else than the text says nothing either. */
  readonly isBlank?: (sheet: string) => boolean;
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

type Slice = Pick<World, 'editor' | 'ask' | 'io' | 'words' | 'files'>;

/**
 * Has the person write, and hands what they wrote to `keep`. Only when that is done the file goes; where it refuses,
 * the file stays, and the refusal becomes `kept-aside`. `keep` gets null where the file was emptied. False where the person is not
 * done, as far as one knows: then the file stays, and that is told.
 * Refuses with `input-needed` where there is no editor, with `editor-failed`, and as `withRescue` does.
 */
export async function writeInEditor(
  world: Slice,
  writing: WritingTask,
  keep: (text: string | null) => Promise<void>,
): Promise<boolean> {
  const { editor } = world;
  const { text, instead, given } = writing;
  if (editor === undefined) throw new Refusal({ kind: 'input-needed', flag: instead });
  const write = () => editor.write(writing.sheet, text, editorHow(world, writing));
  const sheet = await (given === undefined ? write() : withRescue(world, given, write));
  try {
    const text = await textWhenDone(world, writing, sheet);
    if (text === undefined) {
      await sheet.close();
      return false;
    }
    await keep(text);
  } catch (error) {
    await sheet.close();
    refuseKeptAside(error, sheet, writing);
  }
  await sheet.discard();
  return true;
}

/**
 * What stands on the sheet once the person is done; undefined, which is told, where they are not. An editor with a window of its
 * own may have come back at once: so they are asked where that is how it looks.
 */
async function textWhenDone(
  world: Slice,
  writing: WritingTask,
  sheet: Sheet,
): Promise<string | null | undefined> {
  const { ask } = world;
  if (!sheet.endedAtOnce && !sheet.isUntouched) return sheet.text;
  return ask === undefined
    ? textUnasked(world, writing, sheet)
    : textAsked({ ...world, ask }, writing, sheet);
}

/** An editor that was fast and left nothing is taken for one with a window. */
function textUnasked(
  { io, words }: Slice,
  { text, goOn }: WritingTask,
  sheet: Sheet,
): string | null | undefined {
  if (!sheet.endedAtOnce || sheet.text !== text) return sheet.text;
  io.tell(words.editing.endedAtOnce({ path: sanitizeLine(sheet.path), goOn: goOn(STOPPED) }));
  return undefined;
}

async function textAsked(
  { ask, io, words: { editing } }: Slice & { readonly ask: Ask },
  { goOn }: WritingTask,
  sheet: Sheet,
): Promise<string | null | undefined> {
  const path = sanitizeLine(sheet.path);
  const { title, help } = editing.doneWriting;
  const reply = await ask.put({
    kind: 'yes-no',
    title,
    help: help({ path }),
    suggestion: true,
    canGoBack: false,
  });
  if (reply.kind === 'answer' && reply.value) return sheet.readAgain();
  io.tell(editing.sheetStays({ path, goOn: goOn(STOPPED) }));
  return undefined;
}

const STOPPED: PlainProblem = { kind: 'cancelled', kept: null };

function editorHow({ io, words }: Pick<World, 'io' | 'words'>, { given, isBlank }: WritingTask): EditorHow {
  return {
    isCopy: given === undefined,
    ...(isBlank && { isBlank }),
    resuming: path => {
      io.tell(words.editing.resumed({ path: sanitizeLine(path) }));
      if (given !== undefined) io.tell(words.editing.flagsLeftOut);
    },
    outdated: path => io.tell(words.editing.outdated({ path: sanitizeLine(path) })),
  };
}

/** Where the sheet could not be read again, that tells itself what became of it. */
function refuseKeptAside(error: unknown, { path }: Sheet, { goOn }: WritingTask): never {
  const because = problemOf(error);
  if (because.kind === 'editor-failed') throw error;
  throw new Refusal({ kind: 'kept-aside', because, path, goOn: goOn(because) }, { cause: error });
}

function problemOf(error: unknown): PlainProblem {
  if (error instanceof Refusal && !('because' in error.problem)) {
    return error.problem.kind === 'cancelled' ? { kind: 'cancelled', kept: 'sheet' } : error.problem;
  }
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
