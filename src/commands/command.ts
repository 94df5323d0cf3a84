import { Command, type Option } from 'commander';
import { nearestOf } from '../domain/nearest.ts';
import type { UsageFault } from '../domain/problem.ts';
import { Refusal } from '../domain/problem.ts';

/** What every command takes besides its own flags. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * A command whose usage faults are problems with parameters. Commander puts its own into English sentences in the
 * methods below, so each is replaced here, where the parameters still are.
 */
export class MentorCommand extends Command {
  override createCommand(name?: string): MentorCommand {
    return new MentorCommand(name);
  }

  /** The options as given on the command line, with those that hold everywhere. */
  given<T extends object>(): T & GlobalOptions {
    return this.optsWithGlobals();
  }

  unknownOption(flag: string): never {
    const [name = flag] = flag.split('=');
    const flags = this.flags();
    if (name !== flag && flags.includes(name)) return refuse({ kind: 'option-takes-no-value', flag: name });
    return refuse({ kind: 'unknown-option', flag: name, nearest: nearestOf(name, flags) });
  }

  optionMissingArgument(option: Option): never {
    return refuse({ kind: 'option-needs-value', flag: option.long ?? option.flags });
  }

  missingArgument(name: string): never {
    return refuse({ kind: 'argument-missing', name });
  }

  unknownCommand(): never {
    return refuseCommand(this, this.args[0] ?? '');
  }

  _excessArguments(given: readonly string[]): never {
    if (this.parent === null) return refuseCommand(this, given[0] ?? '');
    return refuse({
      kind: 'too-many-arguments',
      expected: this.registeredArguments.length,
      got: given.length,
    });
  }

  private flags(): string[] {
    const own = this.options.flatMap(({ long }) => long ?? []);
    return this.parent instanceof MentorCommand ? [...own, ...this.parent.flags()] : [...own, HELP];
  }
}

/** The flag that commander keeps apart from the options. */
const HELP = '--help';

/** Collects the values of a flag that may repeat. */
export function repeated(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** Refuses a word that is none of the commands of `root`, and names the nearest. */
export function refuseCommand(root: MentorCommand, name: string): never {
  const nearest = nearestOf(
    name,
    root.commands.map(command => command.name()),
  );
  return refuse({ kind: 'unknown-command', name, nearest });
}

function refuse(fault: UsageFault): never {
  throw new Refusal({ kind: 'wrong-usage', fault });
}
