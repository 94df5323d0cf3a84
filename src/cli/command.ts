import { Command, type Option } from 'commander';
import { nearestOf } from '../domain/nearest.ts';
import type { UsageFault } from '../domain/problem.ts';
import { Refusal } from '../domain/problem.ts';

/** What every command takes besides its own flags. */
export interface GlobalOptions {
  /** As it was typed. */
  readonly home?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * A command whose usage faults are problems with parameters. Commander puts its own into English sentences in the
 * methods below, so each is replaced here, where the parameters still are.
 */
export class MentorCommand extends Command {
  /** The words that may follow this one, also those of commands that were not declared. */
  wordsUnder: () => readonly string[] = () => [];
  /** Whether it leaves everything of the person's as it was, the language that they choose with a flag too. */
  leavesNoTrace = false;

  override createCommand(name?: string): MentorCommand {
    return new MentorCommand(name);
  }

  /** Help is another's to show: only what was named is declared here. */
  override outputHelp(): void {}

  /** The options as given on the command line, with those that hold everywhere. */
  given<T extends object>(): T & GlobalOptions {
    return this.optsWithGlobals();
  }

  unknownOption(flag: string): never {
    const [name = flag] = flag.split('=');
    const flags = this.flags();
    if (name !== flag && flags.includes(name))
      return refuseUsage({ kind: 'option-takes-no-value', flag: name });
    return refuseUsage({ kind: 'unknown-option', flag: name, nearest: nearestOf(name, flags) });
  }

  optionMissingArgument(option: Option): never {
    const flag = option.long ?? option.flags;
    return refuseUsage({ kind: 'option-needs-value', flag, values: valuesOf(option) });
  }

  missingArgument(name: string): never {
    return refuseUsage({ kind: 'argument-missing', name });
  }

  unknownCommand(): never {
    return refuseCommand(this, this.args[0] ?? '');
  }

  _excessArguments(given: readonly string[]): never {
    if (this.wordsUnder().length > 0) return refuseCommand(this, given[0] ?? '');
    return refuseUsage({
      kind: 'too-many-arguments',
      expected: this.registeredArguments.length,
      got: given.length,
    });
  }

  /** Its own and those that hold everywhere. */
  private flags(): string[] {
    const own = this.options.flatMap(({ long }) => long ?? []);
    return this.parent instanceof MentorCommand ? [...own, ...this.parent.flags()] : [...own, HELP];
  }
}

/** The values that an option takes, as its declaration lists them: `yes` and `no` of `<yes|no>`; none where it may be any. */
export function valuesOf({ flags }: Option): readonly string[] {
  const [, listed] = /<([^<>|]+(?:\|[^<>|]+)+)>/.exec(flags) ?? [];
  return listed?.split('|') ?? [];
}

/** The flag that commander keeps apart from the options. */
const HELP = '--help';

/** Refuses a word that is none of those under `command`, and names the nearest. */
function refuseCommand(command: MentorCommand, word: string): never {
  const group = command.parent === null ? [] : [command.name()];
  return refuseWord(group, word, command.wordsUnder());
}

/** Refuses a word after others that names no command with them, and names the nearest. */
export function refuseWord(before: readonly string[], word: string, known: readonly string[]): never {
  const nearest = nearestOf(word, known);
  const called = (last: string) => [...before, last].join(' ');
  return refuseUsage({ kind: 'unknown-command', name: called(word), nearest: nearest && called(nearest) });
}

export function refuseUsage(fault: UsageFault): never {
  throw new Refusal({ kind: 'wrong-usage', fault });
}
