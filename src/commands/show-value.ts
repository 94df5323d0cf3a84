import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';

/** Data for a person or for another program: the text, or with `--json` the value as one document. */
export function showValue(
  { io }: Pick<World, 'io'>,
  { json }: GlobalOptions,
  value: unknown,
  text: () => string,
): void {
  io.print(json ? JSON.stringify(value, null, 2) : text());
}
