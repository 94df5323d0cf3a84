import type { Command } from 'commander';
import { refuseUsage, valuesOf } from './command.ts';

/**
 * The words of a command line with each value joined to its flag (`--so-what=text`), so that nothing in a value is ever taken for
 * a flag: commander looks for the flags that hold everywhere before it knows which values belong to whom. What follows `--`
 * stays as it is. Refuses with `wrong-usage` a flag that is followed by another one in place of its value, and short flags
 * run together with what is none.
 */
export function joinValues(args: readonly string[], command: Command): readonly string[] {
  const flags = flagsOf(command);
  const joined: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--') return [...joined, ...args.slice(at)];
    if (/^-[^-]./s.test(word)) refuseUnknownLetters(word, flags);
    const flag = flags.get(word);
    const value = args[at + 1];
    if (!flag?.takesValue || value === undefined) {
      joined.push(word);
      continue;
    }
    if (value === '--' || flags.has(value.replace(/^(--[^=]+)=.*$/s, '$1'))) {
      refuseUsage({ kind: 'option-needs-value', flag: word, values: flag.values });
    }
    joined.push(`${flag.name}=${value}`);
    at += 1;
  }
  return joined;
}

/** A flag by what it is called in full. */
interface KnownFlag {
  readonly name: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

/** Every flag that may stand here, by each of its spellings. */
function flagsOf(command: Command | null): ReadonlyMap<string, KnownFlag> {
  if (command === null)
    return new Map(['-h', '--help'].map(flag => [flag, { name: flag, takesValue: false, values: [] }]));
  const own = command.options.flatMap(option => {
    const { short, long, required } = option;
    const flag = { name: long ?? short ?? '', takesValue: required, values: valuesOf(option) };
    return [short, long].flatMap(spelling => (spelling ? [[spelling, flag] as const] : []));
  });
  return new Map([...flagsOf(command.parent), ...own]);
}

/** `-qV` is two flags, `-n5` one with its value, `-Vandaag` none. */
function refuseUnknownLetters(word: string, flags: ReadonlyMap<string, KnownFlag>): void {
  if (flags.get(word.slice(0, 2))?.takesValue) return;
  if ([...word.slice(1)].every(letter => flags.has(`-${letter}`))) return;
  refuseUsage({ kind: 'unknown-option', flag: word, nearest: null });
}
