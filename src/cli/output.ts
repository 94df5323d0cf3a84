import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';

/** Data for a person or for another program: the text, or with `--json` the value as one document. */
export function showValue(
  world: Pick<World, 'io'>,
  { json }: GlobalOptions,
  value: unknown,
  text: () => string,
): void {
  if (json) printJson(world, value);
  else world.io.print(text());
}

/** The same for what may be long: a person reads it a screen at a time. */
export async function pageValue(
  world: Pick<World, 'io'>,
  { json }: GlobalOptions,
  value: unknown,
  text: () => string,
): Promise<void> {
  if (json) printJson(world, value);
  else await world.io.page(text());
}

/** One JSON document for another program. */
export function printJson({ io }: Pick<World, 'io'>, value: unknown): void {
  io.print(JSON.stringify(value, null, 2));
}

/** The same for what was done: for a person a message rather than data, so that nothing is said under `--quiet`. */
export function showDone(
  world: Pick<World, 'io'>,
  options: GlobalOptions,
  value: unknown,
  text: () => string,
): void {
  if (options.json || !options.quiet) showValue(world, options, value, text);
}
