import { Option } from 'commander';
import type { TypedReflection } from '../domain/meetings/parse.ts';

/** The flags that say something of a reflection. */
export const REFLECTION_FLAGS = [
  '--date <day>',
  '--mentor <name>',
  '--so-what <text>',
  '--now-what <text>',
  '--blind-spot <text...>',
  '--critical <text>',
  '--perspective <text>',
  '--skill <name...>',
  '--confidence <0-10>',
  '--action <text...>',
  '--share <name...>',
] as const;

/** What is said of a reflection that is the text of one command, and a flag of another, or of one alone. */
const BESIDE_FLAGS: readonly string[] = ['what', 'expected'] satisfies readonly (keyof TypedReflection)[];

/** What was typed of a reflection among the options of a command. */
export function pickReflectionFlags(options: Partial<TypedReflection>): Partial<TypedReflection> {
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name]) =>
        BESIDE_FLAGS.includes(name) ||
        REFLECTION_FLAGS.some(flag => new Option(flag).attributeName() === name),
    ),
  );
}
