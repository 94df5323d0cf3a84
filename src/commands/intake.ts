import { intakeMinutes } from '../domain/intake/minutes.ts';
import type { Answers } from '../domain/intake/questions.ts';
import { Refusal } from '../domain/problem.ts';
import { keepMentorWord } from '../flows/mentor-word.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { World } from '../world.ts';
import type { IntakeOptions } from './declare/intake.ts';

/** The intake, asked or from a file; then it is kept and the advice is shown. What is not needed for its first question comes after that. */
export async function takeIntake(outside: World, options: IntakeOptions): Promise<void> {
  if (options.schema) return (await import('./intake-schema.ts')).printAnswersSchema(outside);
  const given = await givenAnswers(outside, options);
  const world = options.word === undefined ? outside : await withMentorWord(outside, options.word);
  if (given !== undefined) return saveIntake(world, options, given);
  const { ask } = world;
  if (ask === undefined)
    throw new Refusal({ kind: 'input-needed', flag: world.words.program.instead.intake });
  welcomePerson(world);
  const { guideIntake } = await import('./intake-guided.ts');
  await guideIntake({ ...world, ask }, (speaking, answers) => saveIntake(speaking, options, answers));
}

async function givenAnswers(world: World, { answers }: IntakeOptions): Promise<Answers | undefined> {
  return answers === undefined
    ? undefined
    : (await import('./intake-answers.ts')).readAnswers(world, answers);
}

async function saveIntake(world: World, options: IntakeOptions, answers: Answers): Promise<void> {
  const { concludeIntake } = await import('./conclude-intake.ts');
  await concludeIntake(world, options, answers);
}

/** The opening: what it is about, how long it takes, and where the answers stay. */
function welcomePerson({ io, home, words }: Pick<World, 'io' | 'home' | 'words'>): void {
  const { opening, keys, keysInPlainLines } = words.intake;
  const lines = [
    ...opening({ home: sanitizeLine(home), minutes: intakeMinutes() }),
    io.err.plain ? keysInPlainLines : keys,
  ];
  io.tell(['', ...lines, ''].join('\n'));
}

/** The world in which a mentor has this name, now and later. */
async function withMentorWord(world: World, word: string): Promise<World> {
  return { ...world, words: await keepMentorWord(world, word) };
}
