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

/** What was typed of a reflection among the options of a command. */
export function pickReflectionFlags(options: Partial<TypedReflection>): Partial<TypedReflection> {
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name]) => name === 'what' || REFLECTION_FLAGS.some(flag => new Option(flag).attributeName() === name),
    ),
  );
}
