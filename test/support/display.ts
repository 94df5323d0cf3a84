import type { Display, Style } from '../../src/render/terminal/display.ts';

/** A look without colour. */
export function plainDisplay(columns = 80): Display {
  const same = (text: string) => text;
  const style: Style = { accent: same, quiet: same, strong: same, warning: same };
  return { columns, rows: 24, isWindow: true, style, plain: false, isUnicode: true };
}
