import { advise } from '../domain/advice/advise.ts';
import { differenceBetween } from '../domain/advice/compare.ts';
import { dayOf } from '../domain/calendar.ts';
import { parseAnswers } from '../domain/intake/answers.ts';
import { stillMeant } from '../domain/intake/earlier.ts';
import { intakeQuestionnaire } from '../domain/intake/questionnaire.ts';
import type { AnswerKey, Answers, Condition } from '../domain/intake/questions.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import { withIntake } from '../domain/journal/journal.ts';
import { firstFault } from '../domain/json-fault.ts';
import { Refusal } from '../domain/problem.ts';
import { minutesFor } from '../domain/questionnaire/conversation.ts';
import { liveQuestions } from '../domain/questionnaire/question.ts';
import { holdConversation } from '../flows/hold.ts';
import { intakeFlow } from '../flows/intake.ts';
import { asImport, orRescued } from '../flows/or-rescued.ts';
import { adviceText } from '../render/advice-card.ts';
import { conditionsText } from '../render/condition-text.ts';
import { differenceText } from '../render/difference-text.ts';
import { harmlessLine } from '../render/harmless.ts';
import { intakeWithTexts } from '../render/recommendation-text.ts';
import type { Ask } from '../world/ask.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { keepMentorWord, wordsForMentor } from './mentor-word.ts';
import { printJson, showValue } from './show-value.ts';

export interface IntakeOptions extends GlobalOptions {
  /** A file with the answers as JSON, or `-`. */
  readonly answers?: string;
  readonly schema?: boolean;
  /** The person's own word for a mentor, from now on. */
  readonly word?: string;
}

/** Declares `mentor intake`. */
export function declareIntake(program: MentorCommand, world: World): void {
  const { program: words } = world.words;
  program
    .command('intake')
    .description(words.intake.description)
    .option('--answers <file>', words.intake.answers)
    .option('--schema', words.intake.schema)
    .option('--word <word>', words.intake.word)
    .action((_options, command: MentorCommand) => intake(world, command.given<IntakeOptions>()));
}

/** The intake, asked or from a file; then it is kept and the advice is shown, with what changed since the last one. */
export async function intake(outside: World, options: IntakeOptions): Promise<void> {
  if (options.schema) return printSchema(outside);
  const given = options.answers === undefined ? undefined : await answersFrom(outside, options.answers);
  const world = options.word === undefined ? outside : await speakingOf(outside, options.word);
  if (given !== undefined) return conclude(world, options, given);
  const { ask } = world;
  if (ask === undefined)
    throw new Refusal({ kind: 'input-needed', flag: world.words.program.instead.intake });
  const speaking = await welcomed({ ...world, ask });
  const earlier = await world.journal.latestIntake();
  if (earlier !== null) world.io.tell(`${speaking.words.intake.openingAgain}\n`);
  const prepared = { answers: earlier === null ? {} : stillMeant(earlier) };
  await holdConversation(speaking, intakeFlow(speaking.words), prepared, answers =>
    conclude(speaking, options, answers),
  );
}

/** The opening, and the person's own word for a mentor from there on. */
async function welcomed<W extends World & { readonly ask: Ask }>(world: W): Promise<W> {
  const { io, home } = world;
  const { opening, keys, keysInPlainLines } = world.words.intake;
  const lines = [
    ...opening({ home: harmlessLine(home), minutes: minutesFor(liveQuestions(intakeQuestionnaire, {})) }),
    io.err.plain ? keysInPlainLines : keys,
  ];
  io.tell(['', ...lines, ''].join('\n'));
  return { ...world, words: await wordsForMentor(world) };
}

/** The world in which a mentor has this name, now and later. */
async function speakingOf(world: World, word: string): Promise<World> {
  return { ...world, words: await keepMentorWord(world, word) };
}

async function answersFrom({ files }: Pick<World, 'files'>, source: string): Promise<Answers> {
  const parsed = parseAnswers(jsonIn(await files.read(source), source));
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.answers;
}

function jsonIn(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = { kind: 'not-json', source, expected: 'answers', at: firstFault(text) } as const;
    throw new Refusal(problem, { cause: error });
  }
}

/** Keeps the intake, and shows the advice. */
async function conclude(world: World, options: IntakeOptions, answers: Answers): Promise<void> {
  const { io, words, journal } = world;
  const record = recordOf(world, answers);
  const before = await orRescued(world, asImport({ intakes: [record] }), async () => {
    const earlier = await journal.latestIntake();
    await journal.updateLatest('intake', current => withIntake(current, record));
    return earlier;
  });
  showValue(world, options, intakeWithTexts(record, words), () => adviceText(record, words, io.out, 'card'));
  if (before !== null && !options.json) {
    io.print(differenceText(before, record, differenceBetween(before, record), words, io.out));
  }
  const { kind, type } = record.recommendation;
  const inShort = words.advice.inShort[kind]({ type });
  io.tell(`\n${words.intake.stored({ type: inShort })}`);
}

function recordOf({ clock, newId }: Pick<World, 'clock' | 'newId'>, answers: Answers): IntakeRecord {
  const now = clock.now();
  const at = now.toISOString();
  return {
    id: newId(now),
    at,
    zone: clock.zone,
    day: dayOf(now, clock.zone),
    answers,
    recommendation: advise(answers),
    shared: [],
    createdAt: at,
    updatedAt: at,
  };
}

async function printSchema(world: Pick<World, 'io' | 'words' | 'schemas'>): Promise<void> {
  const { schema, questions } = world.words.intake;
  const ignoredWhen = (conditions: readonly Condition[]) =>
    schema.ignoredWhen({ conditions: conditionsText(conditions, schema) });
  const words = { title: schema.title, asks: (key: AnswerKey) => questions[key].title, ignoredWhen };
  printJson(world, await world.schemas.answers(words));
}
