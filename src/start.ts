import { main } from './main.ts';
import { realWorld, surroundings } from './real-world.ts';

/** The program with the world that this process is in; gives its exit code. */
export function start(args: readonly string[], version: string): Promise<number> {
  return main(args, realWorld(surroundings()), version);
}
