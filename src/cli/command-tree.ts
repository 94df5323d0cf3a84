import type { CommandWords } from '../i18n/command-words.ts';
import type { HelpWords } from '../i18n/index.ts';
import type { EverydayWorld } from '../world.ts';
import type { Declaration, KeyOf, NameOf, ValueNameOf } from './declaration.ts';

/** Every command, by the heading that it stands under in help. */
export type CommandTree = Readonly<Record<string, Readonly<Record<string, CommandNode>>>>;

/** A command, or several under one word. */
export type CommandNode = LoadCommand | CommandGroup;

/** Loads what a command takes, once it is named. */
export type LoadCommand = () => Promise<Declaration>;

/** Commands under one word, as `mentor people add` is one. */
export interface CommandGroup {
  readonly commands: Readonly<Record<string, LoadCommand>>;
  /** What that word does by itself; where this is absent, help on what there is. */
  readonly alone?: LoadCommand;
}

/** Commands, and where their words come from, in the person's language. */
export interface Program {
  readonly tree: CommandTree;
  readonly words: (world: Pick<EverydayWorld, 'helpWords'>) => Promise<ProgramWords>;
}

/** The words of help on a program. */
export interface ProgramWords extends Omit<HelpWords, 'headings' | 'placeholders' | 'commands'> {
  readonly headings: Readonly<Record<string, string>>;
  readonly placeholders: Readonly<Record<string, string>>;
  /** By the path of the command; beside what is said of it, what each flag and argument is for. */
  readonly commands: Readonly<
    Record<string, CommandWords & Readonly<Record<string, string | readonly string[]>>>
  >;
}

/** These commands as a program. The compiler asks for a word for each of them, and for each of its flags and arguments. */
export function programOf<T extends CommandTree>(
  tree: T,
  words: (world: Pick<EverydayWorld, 'helpWords'>) => Promise<ProgramWords & WordsFor<T>>,
): Program {
  return { tree, words };
}

/** The words that these commands take. */
export interface WordsFor<T extends CommandTree> {
  readonly headings: { readonly [heading in keyof T]: string };
  readonly placeholders: { readonly [name in PlaceholdersIn<Entries<T>>]: string };
  readonly commands: {
    readonly [entry in Entries<T> as entry[0]]: CommandWords & {
      readonly [name in Described<entry[1]>]: string;
    };
  };
}

/** Every command of a tree: its path, and what it takes. */
type Entries<T extends CommandTree> = {
  [heading in keyof T]: {
    [word in keyof T[heading] & string]: EntriesAt<word, T[heading][word]>;
  }[keyof T[heading] & string];
}[keyof T];

type EntriesAt<W extends string, N> = N extends LoadCommand
  ? readonly [W, Awaited<ReturnType<N>>]
  : N extends CommandGroup
    ? readonly [W, AloneIn<N>] | EntriesIn<W, N['commands']>
    : never;

type EntriesIn<W extends string, C extends CommandGroup['commands']> = {
  [word in keyof C & string]: readonly [`${W} ${word}`, Awaited<ReturnType<C[word]>>];
}[keyof C & string];

type AloneIn<N extends CommandGroup> = N extends { readonly alone: infer Load extends LoadCommand }
  ? Awaited<ReturnType<Load>>
  : undefined;

type Described<D> = D extends Declaration<infer A, infer F> ? NameOf<A> | KeyOf<F> : never;

type PlaceholdersIn<E> = E extends readonly [string, Declaration<infer A, infer F>]
  ? NameOf<A> | ValueNameOf<F>
  : never;

/** A command that was named. */
export interface NamedCommand {
  /** The words that name it; none for the program itself. */
  readonly path: readonly string[];
  /** Absent for the program itself. */
  readonly node: CommandNode | undefined;
  /** The words after these. */
  readonly rest: readonly string[];
}

/** The command that these words begin with: the longest path that there is. */
export function commandNamed({ tree }: Program, words: readonly string[]): NamedCommand {
  const [first = '', second = ''] = words;
  const node = Object.values(tree).find(commands => Object.hasOwn(commands, first))?.[first];
  const below = isGroup(node) && Object.hasOwn(node.commands, second) ? node.commands[second] : undefined;
  const length = [node, below].filter(found => found !== undefined).length;
  return { path: words.slice(0, length), node: below ?? node, rest: words.slice(length) };
}

export function isGroup(node: CommandNode | undefined): node is CommandGroup {
  return typeof node === 'object';
}

/** The words that may follow: commands of the program, or of a group. */
export function wordsUnder({ tree }: Program, node: CommandNode | undefined): readonly string[] {
  if (node === undefined) return Object.values(tree).flatMap(commands => Object.keys(commands));
  return isGroup(node) ? Object.keys(node.commands) : [];
}
