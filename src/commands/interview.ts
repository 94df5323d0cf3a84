import { otherHelpFor } from '../domain/advice/other-help.ts';
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
import { otherHelpLines } from '../render/advice-parts.ts';
import { wrapped } from '../render/layout.ts';
import { reviewLines } from '../render/review.ts';
import type { Ask, Reply } from '../world/ask.ts';
import type { OpenDraft } from '../world/drafts.ts';
import type { World } from '../world.ts';
import { keeping } from './keeping.ts';
import { orRescued, type Rescue } from './or-rescued.ts';
import { putQuestion } from './put-question.ts';

type Slice = Pick<World, 'io' | 'words' | 'clock' | 'files'> & {
  readonly ask: Ask;
  /** Where what is said is kept meanwhile. */
  readonly draft: Pick<OpenDraft<'intake'>, 'save'>;
};

/**
 * The conversation, from the first question, or where it was broken off, to the review. Every answer is kept in the draft at
 * once, so that it can be broken off anywhere. Undefined when the person chose to stop after a stop sign; refuses with `cancelled`.
 */
export async function interviewed(
  world: Slice,
  brokenOff: IntakeDraft | null,
  earlier: PartialAnswers,
): Promise<Answers | undefined> {
  let interview = brokenOff === null ? beginInterview(earlier) : resumed(brokenOff);
  let typed = brokenOff !== null && brokenOff.at === interview.at ? brokenOff.typed : '';
  const onTyped = (text: string) => {
    typed = text;
  };
  const asking = { ...world, ask: keeping(world.ask, 'intake', () => keep(world, interview, typed)) };
  for (;;) {
    const step =
      interview.at === null ? await review(asking, interview) : await put(asking, interview, typed, onTyped);
    if (step.kind === 'finished') return step.answers;
    typed = '';
    if (partOf(step.interview) !== partOf(interview)) world.io.tell('');
    interview = step.interview;
    await keep(world, interview, typed);
    if (step.stopSign) {
      const reply = await goesOn(asking, interview);
      if (reply === 'stop') return undefined;
      if (reply === 'back') interview = wentBack(interview);
    }
  }
}

/** The part that the question on the screen belongs to; undefined at the review. */
function partOf(interview: Interview): Part | undefined {
  return progressOf(interview)?.part;
}

type Step =
  /** `stopSign` when one was given just now. */
  | { readonly kind: 'on'; readonly interview: Interview; readonly stopSign?: boolean }
  | { readonly kind: 'finished'; readonly answers: Answers };

async function put(
  world: Slice,
  interview: Interview,
  typed: string,
  onTyped: (text: string) => void,
): Promise<Step> {
  const question = liveQuestions(interview.answers).find(({ key }) => key === interview.at);
  if (question === undefined) return { kind: 'on', interview: { ...interview, at: null } };
  const { ask, words } = world;
  const reply = await putQuestion(question, interview, { ask, words: words.intake, typed, onTyped });
  const next = afterReply(interview, reply);
  const stopSign = question.key === 'stopSigns' && (next.answers.stopSigns ?? []).length > 0;
  return { kind: 'on', interview: next, stopSign: stopSign && reply.kind === 'answer' };
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
async function goesOn({ ask, io, words }: Slice, { answers }: Interview): Promise<'on' | 'stop' | 'back'> {
  const { stopSigns = [], employment = 'employed' } = answers;
  const otherHelp = otherHelpFor({ stopSigns, employment });
  io.tell(`\n${wrapped(words.advice.otherHelpFirst, io.err)}`);
  for (const line of otherHelpLines({ otherHelp }, words, io.err)) io.tell(line);
  const { goOn, stopped } = words.intake.stopSign;
  const reply = await ask.yesNo({ ...goOn, before: true, canSkip: false, canGoBack: true });
  if (reply.kind === 'back') return 'back';
  if (reply.kind !== 'answer' || reply.value) return 'on';
  io.tell(stopped);
  return 'stop';
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
  const reply = await world.ask.text({
    title,
    help,
    emptyMeans: finish,
    check,
    canSkip: true,
    canGoBack: true,
  });
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

/** Whether there was anything to keep: an interview in which nothing was said yet leaves no draft. */
async function keep({ draft, clock, files }: Slice, interview: Interview, typed: string): Promise<boolean> {
  if (interview.settled.length === 0 && typed === '') return false;
  const savedAt = clock.now().toISOString();
  await orRescued({ files }, asAnswers(withTyped(interview, typed)), () =>
    draft.save({ ...interview, typed, savedAt }),
  );
  return true;
}

/** The answers so far, with what was typed and not yet given for that of the question on the screen. */
function withTyped({ answers, at }: Interview, typed: string): PartialAnswers {
  return at === null || typed === '' ? answers : { ...answers, [at]: typed };
}

/** Answers so far as a file from which the intake can take them. */
function asAnswers(answers: PartialAnswers): Rescue {
  return {
    text: () => JSON.stringify(answers, null, 2),
    goOn: path => `mentor intake --answers ${path}`,
  };
}
