import { CommanderError } from 'commander';
import { type PlainProblem, type Problem, Refusal } from './domain/problem.ts';
import { type Globals, globalsIn } from './globals.ts';
import { runProgram } from './program.ts';
import { harmless } from './render/harmless.ts';
import type { World } from './world.ts';

/** Makes the world for one run, as the global flags want it. */
export type OpenWorld = (globals: Globals) => Promise<World>;

/** From the words of a command line to an exit code. Every problem is told in the person's language; none is thrown. */
export async function main(args: readonly string[], open: OpenWorld, version: string): Promise<number> {
  const globals = globalsIn(args);
  const world = await open(globals);
  try {
    if (globals.faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults: globals.faults });
    await runProgram(args, world, version).catch(unlessHelped);
    await world.io.delivered();
    return 0;
  } catch (error) {
    return tell(problemIn(error), world);
  }
}

const HELPED = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

/** Commander ends help and version by throwing. */
function unlessHelped(error: unknown): void {
  if (!(error instanceof CommanderError) || !HELPED.includes(error.code)) throw error;
}

/** The exit codes, stable and documented. */
const EXIT_CODES: Readonly<Record<PlainProblem['kind'], number>> = {
  unexpected: 1,
  'changed-meanwhile': 1,
  'editor-failed': 1,
  'journal-older': 1,
  'wrong-usage': 2,
  'invalid-input': 2,
  'not-json': 2,
  'not-text': 2,
  'file-exists': 2,
  'part-of-journal': 2,
  'no-backup': 2,
  'file-not-found': 3,
  'record-not-found': 3,
  'no-reflection': 2,
  'gone-meanwhile': 3,
  'no-advice-yet': 3,
  'nothing-to-undo': 3,
  'nothing-to-redo': 3,
  'backup-not-found': 3,
  'input-needed': 4,
  'journal-busy': 5,
  'journal-damaged': 6,
  'backup-damaged': 6,
  'damage-found': 6,
  'damage-left': 6,
  'journal-newer': 7,
  'file-failed': 8,
  'output-failed': 8,
  cancelled: 130,
};

function tell(problem: Problem, { io, words }: World): number {
  const told = 'because' in problem ? [problem.because, problem] : [problem];
  const sentences = told.flatMap(one => sentencesFor(one, words.problems));
  io.complain(harmless(sentences.join('\n')));
  if (problem.kind === 'kept-nowhere') io.handBack(harmless(problem.text));
  return EXIT_CODES['because' in problem ? problem.because.kind : problem.kind];
}

/** Each kind of problem has its sentences under its own name. */
function sentencesFor<K extends Problem['kind']>(
  problem: Extract<Problem, { kind: K }>,
  sentences: { readonly [P in K]: (problem: Extract<Problem, { kind: P }>) => readonly string[] },
): readonly string[] {
  return sentences[problem.kind](problem);
}

function problemIn(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
