import { type Command, CommanderError } from 'commander';
import { MentorCommand, refuseUsage, refuseWord } from './cli/command.ts';
import {
  commandNamed,
  isGroup,
  type NamedCommand,
  type Program,
  type ProgramWords,
  programOf,
  wordsUnder,
} from './cli/command-tree.ts';
import { declarePath, type Working } from './cli/declare.ts';
import { helpText, listCommands } from './cli/help.ts';
import { joinValues } from './cli/join-values.ts';
import { pageValue } from './cli/output.ts';
import { type Globals, plainWordsIn } from './globals.ts';
import { withoutStyle } from './render/terminal/display.ts';
import type { EverydayWorld } from './world.ts';

/**
 * Every command, under its heading in help. What a command takes is loaded when it is named, and its work when it is done: help on
 * the program needs neither.
 */
export const mentor = programOf(
  {
    find: {
      intake: async () => (await import('./commands/declare/intake.ts')).intakeCommand,
      advice: async () => (await import('./commands/declare/advice.ts')).adviceCommand,
      people: {
        alone: async () => (await import('./commands/declare/people/list.ts')).listPeopleCommand,
        commands: {
          add: async () => (await import('./commands/declare/people/add.ts')).addPersonCommand,
          list: async () => (await import('./commands/declare/people/list.ts')).listPeopleCommand,
          find: async () => (await import('./commands/declare/people/find.ts')).findPeopleCommand,
          brief: async () => (await import('./commands/declare/people/brief.ts')).briefCommand,
          message: async () => (await import('./commands/declare/people/message.ts')).messageCommand,
          rate: async () => (await import('./commands/declare/people/rate.ts')).ratePersonCommand,
          choose: async () => (await import('./commands/declare/people/choose.ts')).chooseMentorCommand,
          agree: async () => (await import('./commands/declare/people/agree.ts')).agreeCommand,
          checkin: async () => (await import('./commands/declare/people/checkin.ts')).checkInCommand,
          end: async () => (await import('./commands/declare/people/end.ts')).endCommand,
          edit: async () => (await import('./commands/declare/people/edit.ts')).editPersonCommand,
        },
      },
    },
    meet: {
      next: async () => (await import('./commands/declare/next.ts')).nextCommand,
      prepare: async () => (await import('./commands/declare/prepare.ts')).prepareCommand,
      questions: {
        alone: async () => (await import('./commands/declare/questions.ts')).questionsCommand,
        commands: {
          add: async () => (await import('./commands/declare/questions/add.ts')).addQuestionCommand,
          asked: async () => (await import('./commands/declare/questions/asked.ts')).askedCommand,
          hide: async () => (await import('./commands/declare/questions/hide.ts')).hideQuestionCommand,
          unhide: async () => (await import('./commands/declare/questions/hide.ts')).unhideQuestionCommand,
        },
      },
      log: async () => (await import('./commands/declare/log.ts')).logCommand,
      list: async () => (await import('./commands/declare/list.ts')).listCommand,
      show: async () => (await import('./commands/declare/show.ts')).showCommand,
      edit: async () => (await import('./commands/declare/edit.ts')).editCommand,
      delete: async () => (await import('./commands/declare/delete.ts')).deleteCommand,
      actions: {
        alone: async () => (await import('./commands/declare/actions.ts')).actionsCommand,
        commands: {
          add: async () => (await import('./commands/declare/actions/add.ts')).addActionCommand,
          done: async () => (await import('./commands/declare/actions/done.ts')).doneActionCommand,
          drop: async () => (await import('./commands/declare/actions/drop.ts')).dropActionCommand,
          move: async () => (await import('./commands/declare/actions/move.ts')).moveActionCommand,
        },
      },
    },
    grow: {
      growth: async () => (await import('./commands/declare/growth.ts')).growthCommand,
      export: async () => (await import('./commands/declare/export.ts')).exportCommand,
    },
    keep: {
      undo: async () => (await import('./commands/declare/undo.ts')).undoCommand,
      redo: async () => (await import('./commands/declare/redo.ts')).redoCommand,
      import: async () => (await import('./commands/declare/import.ts')).importCommand,
      backup: async () => (await import('./commands/declare/backup.ts')).backupCommand,
      restore: async () => (await import('./commands/declare/restore.ts')).restoreCommand,
      doctor: async () => (await import('./commands/declare/doctor.ts')).doctorCommand,
    },
    setUp: {
      demo: async () => (await import('./commands/declare/demo.ts')).demoCommand,
      help: async () => (await import('./commands/declare/help.ts')).helpCommand,
    },
  },
  world => world.helpWords(),
);

/** Runs the command that the words name. Refuses with `wrong-usage`, or with what the command refuses with. */
export async function runProgram(
  args: readonly string[],
  world: EverydayWorld,
  { json }: Pick<Globals, 'json'>,
  version: string,
  program: Program = mentor,
): Promise<void> {
  const begun: Command[] = [];
  const run: Run = {
    ...{ program, world, json, version },
    showHelp: words => {
      begun.pop();
      return showHelp(words, run);
    },
  };
  const named = commandNamed(program, plainWordsIn(args));
  const root = rootCommand(run).hook('preAction', (_, command) => void begun.push(command));
  const command = await declarePath(root, named.path, run);
  const asked = await root
    .parseAsync([...joinValues(args, command)], { from: 'user' })
    .catch(helpOrVersion)
    .finally(() => keepChosenLanguage(world, begun));
  if (asked === 'help') await run.showHelp(wordsForHelp(named));
  if (asked === 'version') await show({ version }, run);
}

/** Behind the work, done or not: settings that `restoreCommand` brings back come only where there are none. Help and the version never write. */
async function keepChosenLanguage(world: EverydayWorld, [command]: readonly Command[]): Promise<void> {
  if (command === undefined || world.preferences.language.from !== 'flag') return;
  if (command instanceof MentorCommand && command.leavesNoTrace) return;
  const { keepLanguage } = await import('./cli/keep-language.ts');
  await keepLanguage(world, command.parent === null);
}

interface Run extends Working {
  readonly json: boolean;
  readonly version: string;
}

/** What was asked for by a flag. Commander ends both by throwing. */
function helpOrVersion(error: unknown): 'help' | 'version' {
  if (!(error instanceof CommanderError)) throw error;
  return error.code === 'commander.version' ? 'version' : 'help';
}

/** What a command takes may stand beside a flag that asks for help on it; beside a group, only a command of it. */
function wordsForHelp({ path, node, rest }: NamedCommand): readonly string[] {
  return node === undefined || isGroup(node) ? [...path, ...rest] : path;
}

/** Refuses with `wrong-usage` where these words are more than a command. */
async function showHelp(wanted: readonly string[], run: Run): Promise<void> {
  const { program, world, json } = run;
  const named = commandNamed(program, wanted);
  refuseRest(named, program);
  const words = await program.words(world);
  const command = await declarePath(rootCommand(run, words), named.path, run, words);
  listCommands(command, named, program, words);
  const display = json ? withoutStyle(world.io.out) : world.io.out;
  await show({ help: helpText(command, named.path, words, display) }, run);
}

function refuseRest({ path, node, rest }: NamedCommand, program: Program): void {
  const [next] = rest;
  if (next === undefined) return;
  const known = wordsUnder(program, node);
  if (known.length > 0) refuseWord(path, next, known);
  refuseUsage({ kind: 'too-many-arguments', expected: path.length, got: path.length + rest.length });
}

/** One text, to a person or under its name to another program. */
async function show(named: Readonly<Record<string, string>>, { world, json }: Run): Promise<void> {
  await pageValue(world, { json }, named, () => Object.values(named).join('\n'));
}

/** The program itself, with the flags that hold everywhere. Words are there for help alone. */
function rootCommand({ world, version }: Run, words?: ProgramWords): MentorCommand {
  const about: Partial<ProgramWords['global']> = words?.global ?? {};
  const root = new MentorCommand('mentor');
  return root
    .description(words?.description ?? '')
    .helpCommand(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .exitOverride()
    .version(version, '-V, --version', about.version)
    .helpOption('-h, --help', about.help)
    .option('--json', about.json)
    .option('--lang <language>', about.lang)
    .option('--home <folder>', about.home)
    .option('--no-input', about.noInput)
    .option('--no-color', about.noColor)
    .option('--accessible', about.accessible)
    .option('-q, --quiet', about.quiet)
    .action(async () =>
      (await import('./commands/status.ts')).showStatus(await world.withAllWords(), root.given()),
    );
}
