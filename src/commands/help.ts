import { Help, type HelpConfiguration } from 'commander';
import { wrapped } from '../render/layout.ts';
import type { Look } from '../render/look.ts';
import type { World } from '../world.ts';
import { type MentorCommand, refuseCommand } from './command.ts';

type Words = World['words'];

/** Help in the person's language, as wide as their terminal. */
export function helpIn({ program }: Words, look: Look): HelpConfiguration {
  const { titles, placeholders } = program;
  const inWords = (text: string) => text.replace(/(?<=[<[])[a-z]+/g, name => placeholders[name] ?? name);
  return {
    helpWidth: look.columns,
    minWidthToWrap: LEAST_ROOM,
    showGlobalOptions: true,
    styleTitle: title => look.ink.strong(titles[title] ?? title),
    subcommandTerm: command => command.name(),
    optionTerm: option => inWords(option.flags),
    argumentTerm: argument => placeholders[argument.name()] ?? argument.name(),
    commandUsage: command => inWords(Help.prototype.commandUsage(command)),
    formatItem: (term, termWidth, description, helper) =>
      look.columns - termWidth < LEAST_ROOM + GAPS
        ? `  ${term}\n${wrapped(description, look, '      ')}`.trimEnd()
        : Help.prototype.formatItem.call(helper, term, termWidth, description, helper),
  };
}

/** Declares `mentor help`, once all other commands are. Commander's own says nothing of a command that is not there. */
export function declareHelp(program: MentorCommand, { words }: Pick<World, 'words'>): void {
  program
    .helpCommand(false)
    .command('help')
    .description(words.program.global.helpCommand)
    .argument('[command]')
    .action((name: string | undefined) => helpOn(program, name));
}

function helpOn(program: MentorCommand, name: string | undefined): never {
  if (name === undefined) return program.help();
  const command = program.commands.find(one => one.name() === name);
  return command === undefined ? refuseCommand(program, name) : command.help();
}

/** In columns: a description with less room beside its term goes under it. */
const LEAST_ROOM = 20;
/** In columns: what stands before a term, and between it and its description. */
const GAPS = 4;

/** Puts examples before everything else in the help of a command. */
export function addExamples(command: MentorCommand, { program }: Words, { ink }: Look): void {
  const { examples, exampleLines } = program;
  const lines = exampleLines[command.name()] ?? [];
  if (lines.length === 0) return;
  const listed = lines.map(line => `  ${line}`).join('\n');
  command.addHelpText('before', `${ink.strong(examples)}\n${listed}\n`);
}
