import { CommanderError } from 'commander';
import { MentorCommand, refuseCommand } from './commands/command.ts';
import { addExamples, declareHelp, helpIn } from './commands/help.ts';
import { firstWord, type Globals } from './globals.ts';
import { wrapped } from './render/layout.ts';
import { type Look, withoutInk } from './render/look.ts';
import type { World } from './world.ts';

type Declare = (program: MentorCommand, world: World) => void;

/** Every command, by name. Only those that the command line names are loaded; all of them for help. */
const commands = {
  intake: async () => (await import('./commands/intake.ts')).declareIntake,
  advice: async () => (await import('./commands/advice.ts')).declareAdvice,
  log: async () => (await import('./commands/log.ts')).declareLog,
  list: async () => (await import('./commands/list.ts')).declareList,
  show: async () => (await import('./commands/show.ts')).declareShow,
  edit: async () => (await import('./commands/edit.ts')).declareEdit,
  delete: async () => (await import('./commands/delete.ts')).declareDelete,
  undo: async () => (await import('./commands/undo.ts')).declareUndo,
  redo: async () => (await import('./commands/redo.ts')).declareRedo,
  export: async () => (await import('./commands/export.ts')).declareExport,
  import: async () => (await import('./commands/import.ts')).declareImport,
  backup: async () => (await import('./commands/backup.ts')).declareBackup,
  restore: async () => (await import('./commands/restore.ts')).declareRestore,
  doctor: async () => (await import('./commands/doctor.ts')).declareDoctor,
} as const satisfies Record<string, () => Promise<Declare>>;

type Name = keyof typeof commands;

const NAMES = Object.keys(commands) as readonly Name[];

/** Runs the command that the words name. Refuses with `wrong-usage`, or with what the command refuses with. */
export async function runProgram(
  args: readonly string[],
  world: World,
  { json, help }: Pick<Globals, 'json' | 'help'>,
  version: string,
): Promise<void> {
  const look = json ? withoutInk(world.io.out) : world.io.out;
  const written: string[] = [];
  const program = bareProgram(world, look, version, text => written.push(text));
  const first = firstWord(args);
  const named = NAMES.filter(name => name === first);
  for (const name of named.length > 0 ? named : NAMES) (await commands[name]())(program, world);
  declareHelp(program, world);
  for (const command of program.commands) addExamples(command as MentorCommand, world.words, look);
  if (help && first !== undefined) refuseUnlessCommand(program, first);
  const ended = await program.parseAsync([...args], { from: 'user' }).catch(helpOrVersion);
  if (typeof ended !== 'string') return;
  const text = written.join('').replace(/\n$/, '');
  if (json) world.io.print(JSON.stringify({ [ended]: text }, null, 2));
  else await world.io.page(text);
}

/** Help is for a command that is there: commander would give that of all of them. */
function refuseUnlessCommand(program: MentorCommand, name: string): void {
  if (!program.commands.some(command => command.name() === name)) refuseCommand(program, name);
}

/** Which of them was written. Commander ends both by throwing. */
function helpOrVersion(error: unknown): 'help' | 'version' {
  if (!(error instanceof CommanderError)) throw error;
  return error.code === 'commander.version' ? 'version' : 'help';
}

function bareProgram(
  world: World,
  look: Look,
  version: string,
  write: (text: string) => void,
): MentorCommand {
  const { words } = world;
  const { global, description, exitCodes } = words.program;
  const program = new MentorCommand('mentor');
  program
    .description(description)
    .configureHelp(helpIn(words, look))
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .exitOverride()
    .version(version, '-V, --version', global.version)
    .helpOption('-h, --help', global.help)
    .option('--json', global.json)
    .option('--lang <language>', global.lang)
    .option('--home <folder>', global.home)
    .option('--no-input', global.noInput)
    .option('--no-color', global.noColor)
    .option('--accessible', global.accessible)
    .option('-q, --quiet', global.quiet)
    .addHelpText('after', `\n${wrapped(exitCodes, look)}`)
    .action(async () => (await import('./commands/standing.ts')).standing(world, program.given()));
  addExamples(program, words, look);
  return program;
}
