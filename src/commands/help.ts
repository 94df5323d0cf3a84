import { Help, type HelpConfiguration } from 'commander';
import { wrapped } from '../render/layout.ts';
import type { World } from '../world.ts';
import type { MentorCommand } from './command.ts';

type Slice = Pick<World, 'words' | 'io'>;

/** Help in the person's language, as wide as their terminal. */
export function helpIn({ words, io }: Slice): HelpConfiguration {
  const { titles, placeholders } = words.program;
  const inWords = (text: string) => text.replace(/(?<=[<[])[a-z]+/g, name => placeholders[name] ?? name);
  return {
    helpWidth: io.out.columns,
    minWidthToWrap: LEAST_ROOM,
    showGlobalOptions: true,
    styleTitle: title => io.out.ink.strong(titles[title] ?? title),
    subcommandTerm: command => command.name(),
    optionTerm: option => inWords(option.flags),
    argumentTerm: argument => placeholders[argument.name()] ?? argument.name(),
    commandUsage: command => inWords(Help.prototype.commandUsage(command)),
    formatItem: (term, termWidth, description, helper) =>
      io.out.columns - termWidth < LEAST_ROOM + GAPS
        ? `  ${term}\n${wrapped(description, io.out, '      ')}`.trimEnd()
        : Help.prototype.formatItem.call(helper, term, termWidth, description, helper),
  };
}

/** In columns: a description with less room beside its term goes under it. */
const LEAST_ROOM = 20;
/** In columns: what stands before a term, and between it and its description. */
const GAPS = 4;

/** Puts examples before everything else in the help of a command. */
export function addExamples(command: MentorCommand, { words, io }: Slice): void {
  const { examples, exampleLines } = words.program;
  const lines = exampleLines[command.name()] ?? [];
  if (lines.length === 0) return;
  const listed = lines.map(line => `  ${line}`).join('\n');
  command.addHelpText('before', `${io.out.ink.strong(examples)}\n${listed}\n`);
}
