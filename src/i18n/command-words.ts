/** What is said of one command; beside this, under its own name, what each of its flags and arguments is for. */
export type CommandWords = {
  /** What it does, in one line. */
  readonly description: string;
  /** Command lines that one may type just so. */
  readonly examples: Examples;
};

export type Examples = readonly [string, ...string[]];

/** The same commands in another language, with as many examples as suit it. */
export type SameCommands<C extends Readonly<Record<string, CommandWords>>> = {
  readonly [path in keyof C]: CommandWords & {
    readonly [name in Exclude<keyof C[path], keyof CommandWords>]: string;
  };
};
