import { Help } from 'commander';
import type { Display } from '../render/terminal/display.ts';
import { lineWidth, padText, wrapText } from '../render/terminal/layout.ts';
import type { MentorCommand } from './command.ts';
import { isGroup, type NamedCommand, type Program, type ProgramWords, wordsUnder } from './command-tree.ts';

/** Lists on a command, for help on it, what stands under it: on the program under the headings of the tree. */
export function listCommands(
  command: MentorCommand,
  { path, node }: NamedCommand,
  program: Program,
  words: ProgramWords,
): void {
  const list = (heading: string, names: readonly string[]) => {
    for (const name of names) {
      const about = words.commands[[...path, name].join(' ')]?.description ?? '';
      command.command(name).description(about).helpGroup(heading);
    }
  };
  if (isGroup(node)) list(words.titles.commands, wordsUnder(program, node));
  if (node !== undefined) return;
  for (const [heading, commands] of Object.entries(program.tree)) {
    list(words.headings[heading] ?? heading, Object.keys(commands));
  }
}

/**
 * Help on a command in the person's language, as wide as their terminal: what one may type first, then the rest of it; at the end
 * what is the same everywhere.
 */
export function helpText(
  command: MentorCommand,
  path: readonly string[],
  words: ProgramWords,
  display: Display,
): string {
  const { titles } = words;
  const isProgram = path.length === 0;
  return [
    ...listsText([{ heading: titles.examples, items: examplesOf(path, words) }], display),
    `${display.style.strong(titles.usage)} ${inWords(commanderHelp.commandUsage(command), words)}`,
    ...[command.description()].filter(Boolean).map(text => wrapText(text, display)),
    ...listsText([argumentsOf(command, words)], display),
    ...listsText(commandsUnder(command), display),
    ...listsText(optionsOf(command, words), display),
    ...(isProgram ? [wrapText(words.exitCodes, display)] : []),
  ].join('\n\n');
}

function examplesOf(path: readonly string[], words: ProgramWords): readonly HelpItem[] {
  if (path.length === 0) return Object.entries(words.examples);
  return (words.commands[path.join(' ')]?.examples ?? []).map(line => [line]);
}

const commanderHelp = Object.assign(new Help(), { showGlobalOptions: true });

/** A heading, and each thing under it with what it is for. */
interface HelpList {
  readonly heading: string;
  readonly items: readonly HelpItem[];
}

type HelpItem = readonly [term: string, about?: string];

function argumentsOf(command: MentorCommand, { titles, placeholders }: ProgramWords): HelpList {
  const items = commanderHelp
    .visibleArguments(command)
    .map(argument => [placeholders[argument.name()] ?? argument.name(), argument.description] as const);
  return { heading: titles.arguments, items };
}

function commandsUnder({ commands }: MentorCommand): readonly HelpList[] {
  const headings = [...new Set(commands.map(one => one.helpGroup()))];
  return headings.map(heading => ({
    heading,
    items: commands
      .filter(one => one.helpGroup() === heading)
      .map(one => [one.name(), one.description()] as const),
  }));
}

function optionsOf(command: MentorCommand, words: ProgramWords): readonly HelpList[] {
  const items = (options: ReturnType<Help['visibleOptions']>) =>
    options.map(({ flags, description }) => [inWords(flags, words), description] as const);
  return [
    { heading: words.titles.options, items: items(commanderHelp.visibleOptions(command)) },
    { heading: words.titles.everywhere, items: items(commanderHelp.visibleGlobalOptions(command)) },
  ];
}

/** The terms as wide as the widest of them; where that leaves little room beside them, what they are for goes under each. */
function listsText(lists: readonly HelpList[], display: Display): string[] {
  const width = Math.max(...lists.flatMap(({ items }) => items.map(([term]) => term.length)));
  const textOf = (item: HelpItem) => itemText(item, width, display);
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => [display.style.strong(heading), ...items.map(textOf)].join('\n'));
}

function itemText([term, about]: HelpItem, width: number, display: Display): string {
  if (about === undefined) return `  ${term}`;
  const hasRoom = lineWidth(display) - width >= LEAST_ROOM + COLUMN_GAPS;
  return hasRoom
    ? wrapText(about, display, `  ${padText(term, width)}  `)
    : `  ${term}\n${wrapText(about, display, '      ')}`;
}

/** In columns: a description with less room beside its term goes under it. */
const LEAST_ROOM = 20;
/** In columns: what stands before a term, and between it and its description. */
const COLUMN_GAPS = 4;

/** What stands for values, in the person's language. */
function inWords(text: string, { placeholders }: ProgramWords): string {
  return text.replace(/(?<=[<[])[a-z]+(?=[\]>.])/g, name => placeholders[name] ?? name);
}
