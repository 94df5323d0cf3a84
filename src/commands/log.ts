import { pickReflectionFlags } from '../cli/reflection-flags.ts';
import { Refusal } from '../domain/problem.ts';
import type { EverydayWorld } from '../world.ts';
import type { LogOptions } from './declare/log.ts';
import { keepReflection, parseReflectionOrRefuse } from './keep-reflection.ts';

/** A reflection in one line, from standard input (`-`), in an editor, or guided when there is no text and somebody to ask. */
export async function logReflection(
  world: EverydayWorld,
  words: readonly string[],
  options: LogOptions,
): Promise<void> {
  const text = joinText(words);
  if (text === '' && !options.edit) {
    const { logGuided } = await import('./log-guided.ts');
    return logGuided(await world.withAllWords(), options);
  }
  const what = text === '-' ? await world.files.read('-') : text;
  if (options.edit) {
    const { logInEditor } = await import('./log-in-editor.ts');
    const typed = { ...pickReflectionFlags(options), ...(what && { what }) };
    return logInEditor(await world.withAllWords(), typed, options);
  }
  await keepReflection(world, options, parseReflectionOrRefuse(world, { ...options, what }), new Map());
}

/**
 * The words of the text as one. Where one of them holds a blank it stood between quotes, and the others were meant for
 * something else: a flag whose value lacks its quotes. Refuses with `wrong-usage` rather than keep a jumble.
 */
function joinText(words: readonly string[]): string {
  if (words.length > 1 && words.some(word => /\s/.test(word))) {
    throw new Refusal({
      kind: 'wrong-usage',
      fault: { kind: 'too-many-arguments', expected: 1, got: words.length },
    });
  }
  return words.join(' ');
}
