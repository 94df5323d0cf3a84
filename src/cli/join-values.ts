import type { Command } from 'commander';
import { refuseUsage } from './command.ts';

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
    const value = args[at + 1];
    if (flags.get(word) !== 'value' || value === undefined) {
      joined.push(word);
      continue;
    }
    if (value === '--' || flags.has(value.replace(/^(--[^=]+)=.*$/s, '$1'))) {
      refuseUsage({ kind: 'option-needs-value', flag: word });
    }
    joined.push(`${word}=${value}`);
    at += 1;
  }
  return joined;
}

/** Every flag that may stand here, and whether it takes a value. */
function flagsOf(command: Command | null): ReadonlyMap<string, 'value' | 'switch'> {
  if (command === null)
    return new Map([
      ['-h', 'switch'],
      ['--help', 'switch'],
    ]);
  const own = command.options.flatMap(({ short, long, required }) =>
    [short, long].flatMap(flag => (flag ? [[flag, required ? 'value' : 'switch'] as const] : [])),
  );
  return new Map([...flagsOf(command.parent), ...own]);
}

/** `-qV` is two flags, `-Vandaag` none. */
function refuseUnknownLetters(word: string, flags: ReadonlyMap<string, unknown>): void {
  if ([...word.slice(1)].every(letter => flags.has(`-${letter}`))) return;
  refuseUsage({ kind: 'unknown-option', flag: word, nearest: null });
}
