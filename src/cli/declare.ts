import { Option } from 'commander';
import type { EverydayWorld } from '../world.ts';
import type { MentorCommand } from './command.ts';
import { commandNamed, isGroup, type Program, type ProgramWords, wordsUnder } from './command-tree.ts';
import type { Declaration, ShowHelp } from './declaration.ts';

/** What declared commands work with. */
export interface Working {
  readonly program: Program;
  readonly world: EverydayWorld;
  readonly showHelp: ShowHelp;
}

/**
 * Declares the command with this path, and gives it. Of the group that it stands in only the word is declared: its flags are for
 * the work of the group. Words are there for help alone.
 */
export async function declarePath(
  root: MentorCommand,
  path: readonly string[],
  working: Working,
  words?: ProgramWords,
): Promise<MentorCommand> {
  root.wordsUnder = () => wordsUnder(working.program, undefined);
  if (path.length === 0) return root;
  const command = path.reduce((parent, _, at) => wordUnder(parent, path.slice(0, at + 1), working), root);
  const about = words?.commands[path.join(' ')];
  const { node } = commandNamed(working.program, path);
  const load = isGroup(node) ? node.alone : node;
  if (load === undefined) command.action(() => working.showHelp(path));
  else takeUp(await load(), command, working, about);
  return command.description(about?.description ?? '');
}

function wordUnder(parent: MentorCommand, path: readonly string[], { program }: Working): MentorCommand {
  const command = parent.command(path.at(-1) ?? '');
  command.wordsUnder = () => wordsUnder(program, commandNamed(program, path).node);
  return command;
}

/** The arguments and flags of a command, and its work. */
function takeUp(
  declaration: Declaration,
  command: MentorCommand,
  { world, showHelp }: Working,
  words: ProgramWords['commands'][string] | undefined,
): void {
  const about = (name: string) => {
    const word = words?.[name];
    return typeof word === 'string' ? word : '';
  };
  for (const argument of declaration.arguments.map(written => command.createArgument(written))) {
    argument.description = about(argument.name());
    command.addArgument(argument);
  }
  for (const option of declaration.flags.map(optionFor)) {
    option.description = about(option.attributeName());
    command.addOption(option);
  }
  command.leavesNoTrace = declaration.leavesNoTrace === true;
  command.action((...given) =>
    declaration.run(world, given.slice(0, declaration.arguments.length), command.given(), showHelp),
  );
}

/** To commander a flag with `<name...>` takes all words that follow; here it takes one, each time that it is given. */
function optionFor(flag: string): Option {
  const option = new Option(flag.replace('...>', '>'));
  return flag.endsWith('...>') ? option.argParser(collected) : option;
}

function collected(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
