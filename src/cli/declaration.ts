import type { EverydayWorld } from '../world.ts';
import type { GlobalOptions } from './command.ts';

/**
 * What a command takes, and the work that this leads to. It is data, and apart from the work, so that help reads it
 * without loading that. Its words stand in the catalogue, under the path by which one calls it.
 */
export interface Declaration<A extends string = string, F extends string = string> {
  /** As help shows them: `<id>`, `[file]`, `[text...]`. */
  readonly arguments: readonly A[];
  /** As help shows them: `--all`, `--since <day>`, `-n, --last <number>`. One with `<name...>` may be given again and again, a value each time. */
  readonly flags: readonly F[];
  /** That it leaves everything of the person's as it was: a language that is chosen beside it is not kept. */
  readonly leavesNoTrace?: true;
  /** In the form of a method, so that one whose arguments and options are typed more narrowly, by `declareCommand`, fits in. */
  run(
    world: EverydayWorld,
    given: readonly Argument[],
    options: GlobalOptions,
    showHelp: ShowHelp,
  ): Promise<void>;
}

/** Shows help on the command that these words name. Refuses with `wrong-usage` where there is none. */
export type ShowHelp = (words: readonly string[]) => Promise<void>;

/** What came for one argument: all of them where it takes several, undefined where it may be left out and was. */
export type Argument = string | readonly string[] | undefined;

/** Declares a command; what its work is given has the type that its arguments and flags say. */
export function declareCommand<
  const A extends readonly string[],
  const F extends readonly string[],
>(declaration: {
  readonly arguments: A;
  readonly flags: F;
  readonly leavesNoTrace?: true;
  readonly run: (
    world: EverydayWorld,
    given: ArgumentsOf<A>,
    options: OptionsOf<F>,
    showHelp: ShowHelp,
  ) => Promise<void>;
}): Declaration<A[number], F[number]> {
  return declaration;
}

/** What the work of a command is given for its arguments. */
export type ArgumentsOf<A extends readonly string[]> = { readonly [at in keyof A]: ArgumentOf<A[at]> };

type ArgumentOf<A extends string> = A extends `${'<' | '['}${string}...${'>' | ']'}`
  ? readonly string[]
  : A extends `<${string}>`
    ? string
    : string | undefined;

/** What the work of a command is given for its flags, besides those that hold everywhere. */
export type OptionsOf<F extends readonly string[]> = GlobalOptions & {
  readonly [flag in F[number] as KeyOf<flag>]?: ValueOf<flag>;
};

type ValueOf<F extends string> = F extends `${string}<${string}...>`
  ? readonly string[]
  : F extends `${string}<${string}>`
    ? string
    : boolean;

/** The name of a flag among the options: `dryRun` for `--dry-run`. */
export type KeyOf<F extends string> = F extends `-${string}, ${infer Long}`
  ? KeyOf<Long>
  : F extends `--${infer Name} <${string}>`
    ? InCamelCase<Name>
    : F extends `--${infer Name}`
      ? InCamelCase<Name>
      : never;

type InCamelCase<N extends string> = N extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<InCamelCase<Rest>>}`
  : N;

/** The name of an argument: `text` for `[text...]`. */
export type NameOf<A extends string> = A extends `${'<' | '['}${infer Name}${'>' | ']'}`
  ? Name extends `${infer Bare}...`
    ? Bare
    : Name
  : never;

/** What stands for the value of a flag: `day` for `--since <day>`. What may be typed just so, as in `<0-10>` and `<yes|no>`, needs no word. */
export type ValueNameOf<F extends string> = F extends `${string}<${infer Name}>`
  ? Name extends `${infer Bare}...`
    ? Bare
    : Name extends `${number}-${number}` | `${string}|${string}`
      ? never
      : Name
  : never;
