import packageJson from '../package.json' with { type: 'json' };
import { main } from './main.ts';
import { realWorld, surroundings } from './real-world.ts';

/** Runs the program in this process, and gives its exit code. */
export function run(args: readonly string[]): Promise<number> {
  return main(args, realWorld(surroundings()), packageJson.version);
}
