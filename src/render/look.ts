/** How a stream looks: its width in columns and the ink it takes. Without colour every ink gives the text back. */
export interface Look {
  readonly columns: number;
  readonly ink: Ink;
  /** Plain lines for a screen reader: no bars, no marks that only sighted people can read. */
  readonly plain: boolean;
}

/** The same look without colour. */
export function withoutInk({ columns, plain }: Look): Look {
  const same = (text: string) => text;
  return { columns, ink: { accent: same, quiet: same, strong: same, warning: same }, plain };
}

export interface Ink {
  /** The one colour of the program: where one is, what one chose. */
  accent(text: string): string;
  /** What may stay in the background. */
  quiet(text: string): string;
  strong(text: string): string;
  warning(text: string): string;
}
