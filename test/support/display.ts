import type { Display, Style } from '../../src/render/terminal/display.ts';

/** A look without colour. */
export function plainDisplay(columns = 80): Display {
  const same = (text: string) => text;
  const style: Style = { accent: same, quiet: same, strong: same, warning: same };
  return { columns, isWindow: true, style, plain: false };
}
