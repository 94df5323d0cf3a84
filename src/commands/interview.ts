import { otherHelpFor } from '../domain/advice/next-steps.ts';
import {
  answered,
  beginInterview,
  finishedAnswers,
  type IntakeDraft,
  type Interview,
  liveQuestions,
  passedOver,
  progressOf,
  reopened,
  resumed,
  wentBack,
} from '../domain/intake/interview.ts';
import type { AnswerKey, Answers, Part, PartialAnswers } from '../domain/intake/questions.ts';
import { Refusal } from '../domain/problem.ts';
import { otherHelpText } from '../render/advice-card.ts';
import { reviewLines } from '../render/review.ts';
import type { Ask, Reply, World } from '../world.ts';
import { putQuestion } from './put-question.ts';

type Slice = Pick<World, 'io' | 'words' | 'intakeDraft' | 'clock'> & { readonly ask: Ask };

/**
 * The conversation, from the first question to the review. Every answer is kept in the draft at once, so that it can
 * be broken off anywhere. Undefined when the person chose to stop after a stop sign; refuses with `cancelled`.
 */
export async function interviewed(world: Slice, earlier: PartialAnswers): Promise<Answers | undefined> {
  const draft = await resumableDraft(world);
  let interview = draft === null ? beginInterview(earlier) : resumed(draft);
  let typed = draft !== null && draft.at === interview.at ? draft.typed : '';
  for (;;) {
    const step = interview.at === null ? await review(world, interview) : await ask(world, interview, typed);
    if (step.kind === 'finished') return step.answers;
    typed = '';
    if (partOf(step.interview) !== partOf(interview)) world.io.tell('');
    interview = step.interview;
    await keep(world, interview, '');
    if (step.kind === 'stopped') return undefined;
  }
}

/** The part that the question on the screen belongs to; undefined at the review. */
function partOf(interview: Interview): Part | undefined {
  return progressOf(interview)?.part;
}

type Step =
  | { readonly kind: 'on'; readonly interview: Interview }
  | { readonly kind: 'stopped'; readonly interview: Interview }
  | { readonly kind: 'finished'; readonly answers: Answers };

async function ask(world: Slice, interview: Interview, typed: string): Promise<Step> {
  const question = liveQuestions(interview.answers).find(({ key }) => key === interview.at);
  if (question === undefined) return { kind: 'on', interview: { ...interview, at: null } };
  let typing = typed;
  const onTyped = (text: string) => {
    typing = text;
  };
  const putting = { ask: world.ask, words: world.words.intake, typed, onTyped };
  const reply = await keptOnCancel(
    world,
    interview,
    () => typing,
    () => putQuestion(question, interview, putting),
  );
  const next = afterReply(interview, reply);
  if (question.key !== 'stopSigns' || reply.kind !== 'answer') return { kind: 'on', interview: next };
  return goOnAfterStopSign(world, next);
}

function afterReply(interview: Interview, reply: Reply<unknown>): Interview {
  switch (reply.kind) {
    case 'answer':
      return answered(interview, reply.value);
    case 'skip':
      return passedOver(interview);
    case 'back':
      return wentBack(interview);
  }
}

/** A sign that something comes before a mentor: the address at once, then the offer to go on. */
async function goOnAfterStopSign(world: Slice, interview: Interview): Promise<Step> {
  const { io, words } = world;
  const { stopSigns = [], employment = 'employed' } = interview.answers;
  if (stopSigns.length === 0) return { kind: 'on', interview };
  const otherHelp = otherHelpFor({ stopSigns, employment });
  for (const line of otherHelpText({ otherHelp }, words, io.err)) io.tell(line);
  const goOn = { ...words.intake.stopSign.goOn, before: true, canSkip: false, canGoBack: false };
  const reply = await keptOnCancel(
    world,
    interview,
    () => '',
    () => world.ask.yesNo(goOn),
  );
  if (reply.kind !== 'answer' || reply.value) return { kind: 'on', interview };
  io.tell(words.intake.stopSign.stopped);
  return { kind: 'stopped', interview };
}

/** All answers in a list; a number opens one again, Enter finishes. */
async function review(world: Slice, interview: Interview): Promise<Step> {
  const { io, words } = world;
  const live = liveQuestions(interview.answers);
  for (const line of reviewLines(
    live.map(({ key }) => key),
    interview.answers,
    words.intake,
    io.err,
  ))
    io.tell(line);
  const { title, help, finish, notANumber } = words.intake.review;
  const check = (text: string) =>
    chosenKey(text, live) === undefined ? notANumber({ most: live.length }) : undefined;
  const reply = await keptOnCancel(
    world,
    interview,
    () => '',
    () => world.ask.text({ title, help, emptyMeans: finish, check, canSkip: true, canGoBack: true }),
  );
  if (reply.kind === 'back') return { kind: 'on', interview: wentBack(interview) };
  const key = reply.kind === 'answer' ? chosenKey(reply.value, live) : undefined;
  if (key !== undefined) return { kind: 'on', interview: reopened(interview, key) };
  const answers = finishedAnswers(interview);
  return answers === undefined
    ? { kind: 'on', interview: beginInterview(interview.answers) }
    : { kind: 'finished', answers };
}

function chosenKey(text: string, live: readonly { readonly key: AnswerKey }[]): AnswerKey | undefined {
  return /^\d+$/.test(text.trim()) ? live[Number(text) - 1]?.key : undefined;
}

async function resumableDraft({ ask, words, intakeDraft, io }: Slice): Promise<IntakeDraft | null> {
  const draft = await intakeDraft.read();
  if (draft === null) return null;
  const { title, titleAtReview, help, options } = words.intake.resume;
  const here = progressOf(resumed(draft));
  const reply = await ask.choice({
    title: here === undefined ? titleAtReview : title(here),
    help: help({ when: words.dates.long({ day: draft.savedAt.slice(0, 10) }) }),
    options: [
      { value: 'goOn', ...options.goOn },
      { value: 'startOver', ...options.startOver },
    ],
    before: 'goOn',
    canSkip: false,
    canGoBack: false,
  });
  io.tell('');
  if (reply.kind === 'answer' && reply.value === 'goOn') return draft;
  await intakeDraft.update(() => null);
  return null;
}

/** Runs a question; when it is cancelled, what there is goes into the draft before the refusal goes on. */
async function keptOnCancel<T>(
  world: Slice,
  interview: Interview,
  typed: () => string,
  question: () => Promise<T>,
): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.kind !== 'cancelled') throw error;
    await keep(world, interview, typed());
    throw new Refusal({ kind: 'cancelled', kept: 'intake' }, { cause: error });
  }
}

async function keep({ intakeDraft, clock }: Slice, interview: Interview, typed: string): Promise<void> {
  const savedAt = clock.now().toISOString();
  await intakeDraft.update(() => ({ ...interview, typed, savedAt }));
}
