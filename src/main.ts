import { type Hindrance, type PlainProblem, type Problem, Refusal } from './domain/problem.ts';
import { type Globals, parseGlobals } from './globals.ts';
import { sentenceByKind } from './i18n/sentence.ts';
import { runProgram } from './program.ts';
import { sanitizeLine, sanitizeText } from './render/sanitize.ts';
import { quotePath } from './render/terminal/quote-path.ts';
import type { EverydayWorld, World } from './world.ts';

/** Makes the world for one run, as the global flags want it. */
export type OpenWorld = (globals: Globals) => Promise<EverydayWorld>;

/** From the words of a command line to an exit code. Every problem is told in the person's language; none is thrown. */
export async function main(
  args: readonly string[],
  open: OpenWorld,
  version: string,
  run = runProgram,
): Promise<number> {
  const globals = parseGlobals(args);
  const world = await open(globals);
  const code = await exitCodeOf(world, async () => {
    refuseGarbled(args);
    if (globals.faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults: globals.faults });
    await run(args, world, globals, version);
    await world.io.delivered();
  });
  await world.finish();
  return code;
}

/** The exit code of this work, once the person has been told all that there is to tell. */
async function exitCodeOf(world: EverydayWorld, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    return tell(await withHindrances(await problemIn(error, world), world.files), await world.withAllWords());
  }
}

/** The engine puts U+FFFD where bytes of the command line were no text: to keep it would lose what was typed. */
function refuseGarbled(args: readonly string[]): void {
  const word = args.find(one => one.includes('\uFFFD'));
  if (word !== undefined) throw new Refusal({ kind: 'word-not-text', word });
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
  'not-a-list': 2,
  'word-not-text': 2,
  'file-exists': 2,
  'folder-in-use': 2,
  'part-of-journal': 2,
  'no-backup': 2,
  'file-not-found': 3,
  'record-not-found': 3,
  'person-not-found': 3,
  'action-not-found': 3,
  'nothing-to-choose': 3,
  'question-not-found': 3,
  'no-reflection': 2,
  'gone-meanwhile': 3,
  'no-advice-yet': 3,
  'nothing-planned': 3,
  'nothing-to-share': 3,
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

/** The problem with what stands in the way of a file, as it may be told: also of the one that it tells of. */
async function withHindrances(problem: Problem, files: World['files']): Promise<Problem> {
  if ('because' in problem) return { ...problem, because: await withHindrance(problem.because, files) };
  return withHindrance(problem, files);
}

async function withHindrance<P extends Problem>(problem: P, files: World['files']): Promise<P> {
  if (problem.kind !== 'file-failed' || problem.path === '-') return problem;
  const hindrance = await files.hindrance(problem);
  return { ...problem, hindrance: hindrance && hindranceOnOneLine(hindrance) };
}

function hindranceOnOneLine(hindrance: Hindrance): Hindrance {
  const path = sanitizeLine(hindrance.path);
  switch (hindrance.kind) {
    case 'of-another':
      return { ...hindrance, path, mine: hindrance.mine && sanitizeLine(quotePath(hindrance.mine)) };
    case 'dead-link':
      return { ...hindrance, path, target: sanitizeLine(hindrance.target) };
    default:
      return { ...hindrance, path };
  }
}

function tell(problem: Problem, { io, words }: Pick<World, 'io' | 'words'>): number {
  const told = 'because' in problem ? [problem.because, problem] : [problem];
  const sentences = told.flatMap(one => sentenceByKind(one, words.problems));
  io.complain(sanitizeText(sentences.join('\n')));
  if (problem.kind === 'kept-nowhere') io.handBack(sanitizeText(problem.text));
  return EXIT_CODES['because' in problem ? problem.because.kind : problem.kind];
}

async function problemIn(error: unknown, { doctor }: Pick<World, 'doctor'>): Promise<Problem> {
  if (error instanceof Refusal) return error.problem;
  const unexpected = {
    kind: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
  } as const;
  return (await damageBehind(doctor).catch(() => undefined)) ?? unexpected;
}

/** A record is not checked each time that it is read: that one is not as it should be shows where a command stumbles on it. */
async function damageBehind(doctor: World['doctor']): Promise<Problem | undefined> {
  const [found] = (await doctor.examine()).flatMap(({ path, what }) =>
    what.kind === 'wrong' ? [{ path, damage: what }] : [],
  );
  return found && { kind: 'journal-damaged', ...found };
}
