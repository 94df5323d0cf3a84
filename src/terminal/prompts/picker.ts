import type { AnyPrompt } from '../../world/ask.ts';
import type { PromptWords } from '../kinds.ts';
import { onCommand, type ReplyOrFault } from '../reply-or-fault.ts';
import type { Dialogue, DialogueStep, Space } from './dialogue.ts';
import { footerOf, type Hints, onLeaving } from './footer.ts';
import { type FrameContent, frameQuestion, roomFor } from './frame.ts';
import { isEnter, type Key } from './keys.ts';
import { type Scrollable, scrollBlocks } from './list.ts';

/** A question that is answered by picking, without what all of those share. */
export interface Picking<S, T> {
  readonly start: S;
  press(state: S, key: Key): DialogueStep<S, T>;
  /** `tight` where the window is too low for the usual lines. */
  body(state: S, space: Space, tight: boolean): Scrollable;
  hints(state: S): Hints;
}

interface Picked<S> {
  readonly picking: S;
  /** A command such as `:back` that is being typed. */
  readonly command: string;
  readonly notice: string | undefined;
}

/** The dialogue around a picking: the keys and typed words that leave the question, notices, and the frame. A paste picks nothing. */
export function pickerFor<S, T>(
  prompt: AnyPrompt,
  words: PromptWords,
  picking: Picking<S, T>,
): Dialogue<Picked<S>, T> {
  const pressOne = (state: Picked<S>, key: Key): DialogueStep<Picked<S>, T> => {
    if (key.pasted) return { kind: 'on', state };
    const leaving = onLeaving(key, prompt, words);
    if (leaving !== undefined) return stepAround(leaving, state);
    if (state.command !== '' || key.typed === ':') return runTypedCommand(state, key, prompt, words);
    const step = picking.press(state.picking, key);
    return step.kind === 'on'
      ? { kind: 'on', state: { picking: step.state, command: '', notice: step.notice } }
      : step;
  };
  return {
    start: { picking: picking.start, command: '', notice: undefined },
    press: (state, burst) => pressInTurn(state, burst, pressOne),
    draw: (state, space) => ({ lines: drawPicker(prompt, words, picking, state, space), cursor: null }),
  };
}

/** The step of a picking to which this was the outcome. */
export function stepFromReply<S, T>(outcome: ReplyOrFault<T>, state: S): DialogueStep<S, T> {
  return outcome.kind === 'reply' ? outcome : { kind: 'on', state, notice: outcome.why };
}

function stepAround<S, T>(outcome: ReplyOrFault<T>, state: Picked<S>): DialogueStep<Picked<S>, T> {
  return outcome.kind === 'reply'
    ? outcome
    : { kind: 'on', state: { ...state, command: '', notice: outcome.why } };
}

/** Keys one after the other; those after an answer are dropped. */
function pressInTurn<S, T>(
  state: S,
  burst: readonly Key[],
  press: (state: S, key: Key) => DialogueStep<S, T>,
): DialogueStep<S, T> {
  let step: DialogueStep<S, T> = { kind: 'on', state };
  for (const key of burst) {
    if (step.kind === 'on') step = press(step.state, key);
  }
  return step;
}

function runTypedCommand<S, T>(
  state: Picked<S>,
  key: Key,
  prompt: AnyPrompt,
  words: PromptWords,
): DialogueStep<Picked<S>, T> {
  if (isEnter(key)) {
    const why = words.unknownCommand({ typed: state.command });
    return stepAround(onCommand(state.command, prompt, words) ?? { kind: 'fault', why }, state);
  }
  const command = key.name === 'backspace' ? state.command.slice(0, -1) : state.command + key.typed;
  return { kind: 'on', state: { ...state, command, notice: undefined } };
}

function drawPicker<S, T>(
  prompt: AnyPrompt,
  words: PromptWords,
  picking: Picking<S, T>,
  state: Picked<S>,
  space: Space,
): readonly string[] {
  const usual = () => footerOf(picking.hints(state.picking), prompt, words);
  const hints = state.command === '' ? usual() : [words.keys.command({ typed: state.command })];
  const { title, help, progress } = prompt;
  const parts: FrameContent = { progress, title, help, notice: state.notice, hints };
  return firstThatFits(layoutsOf(parts, picking, state.picking, space), space);
}

/** From roomy to tight, each made only when the one before it was too high; the last fits any window. */
function layoutsOf<S, T>(
  parts: FrameContent,
  picking: Picking<S, T>,
  state: S,
  space: Space,
): readonly (() => readonly string[])[] {
  const tight: FrameContent = { ...parts, tight: true };
  const bare: FrameContent = { ...tight, help: undefined, progress: undefined };
  const whole = (given: FrameContent) => () =>
    frameQuestion({ ...given, body: picking.body(state, space, given.tight === true).lines }, space).lines;
  const part = (given: FrameContent, least: number) => () => {
    const room = Math.max(least, roomFor(given, space));
    const body = scrollBlocks(picking.body(state, space, given.tight === true), room);
    return frameQuestion({ ...given, body }, space).lines;
  };
  return [whole(parts), whole(tight), part(tight, ROWS_TO_WALK_IN), part(bare, 1)];
}

/** With fewer rows than this one does not see where one walks. */
const ROWS_TO_WALK_IN = 6;

function firstThatFits(layouts: readonly (() => readonly string[])[], space: Space): readonly string[] {
  let lines: readonly string[] = [];
  for (const layout of layouts) {
    lines = layout();
    if (lines.length < space.rows) break;
  }
  return lines;
}
