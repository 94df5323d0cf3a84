import { MentorCommand } from './commands/command.ts';
import { addExamples, helpIn } from './commands/help.ts';
import { firstWord } from './globals.ts';
import { wrapped } from './render/layout.ts';
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
export async function runProgram(args: readonly string[], world: World, version: string): Promise<void> {
  const program = bareProgram(world, version);
  const named = NAMES.filter(name => name === firstWord(args));
  for (const name of named.length > 0 ? named : NAMES) (await commands[name]())(program, world);
  for (const command of program.commands) addExamples(command as MentorCommand, world);
  await program.parseAsync([...args], { from: 'user' });
}

function bareProgram(world: World, version: string): MentorCommand {
  const { global, description, exitCodes } = world.words.program;
  const program = new MentorCommand('mentor');
  program
    .description(description)
    .configureHelp(helpIn(world))
    .configureOutput({ writeOut: text => world.io.print(text.replace(/\n$/, '')), writeErr: () => {} })
    .exitOverride()
    .version(version, '-V, --version', global.version)
    .helpOption('-h, --help', global.help)
    .helpCommand('help [command]', global.helpCommand)
    .option('--json', global.json)
    .option('--lang <language>', global.lang)
    .option('--home <folder>', global.home)
    .option('--no-input', global.noInput)
    .option('--no-color', global.noColor)
    .option('--accessible', global.accessible)
    .option('--quiet', global.quiet)
    .addHelpText('after', `\n${wrapped(exitCodes, world.io.out)}`)
    .action(async () => (await import('./commands/standing.ts')).standing(world, program.given()));
  addExamples(program, world);
  return program;
}
