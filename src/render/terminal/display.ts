/** How a stream shows text: its width in columns and the styles it takes. Without colour every style gives the text back. */
export interface Display {
  readonly columns: number;
  /** How many lines the window has; as many as are usual where nobody knows. */
  readonly rows: number;
  /** Whether a window shows it. On a pipe and in a file lines are whole: nothing is cut to a width. */
  readonly isWindow: boolean;
  readonly style: Style;
  /** Plain lines for a screen reader: no bars, no marks that only sighted people can read. */
  readonly plain: boolean;
  /** Whether signs beyond ASCII may be drawn with; own words are shown as they are. */
  readonly isUnicode: boolean;
}

/** The same display without colour. */
export function withoutStyle(display: Display): Display {
  const { columns, rows, isWindow, plain, isUnicode } = display;
  const same = (text: string) => text;
  const style = { accent: same, quiet: same, strong: same, warning: same };
  return { columns, rows, isWindow, style, plain, isUnicode };
}

export interface Style {
  /** The one colour of the program: where one is, what one chose. */
  accent(text: string): string;
  /** What may stay in the background. */
  quiet(text: string): string;
  strong(text: string): string;
  warning(text: string): string;
}
