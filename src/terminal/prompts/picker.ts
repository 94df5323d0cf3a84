import type { prompts } from '../../i18n/en/prompts.ts';
import type { ChoiceQuestion } from '../../world/ask.ts';
import type { Dialogue, Space, Step } from './dialogue.ts';
import { framed } from './frame.ts';
import { isBack, isEnter, type Key } from './keys.ts';

export type PromptWords = typeof prompts;

/** What every question has. */
export type Asked = Pick<ChoiceQuestion<string>, 'progress' | 'title' | 'help' | 'canSkip' | 'canGoBack'>;

/** A question that is answered by picking, without what all of those share. */
export interface Picking<S, T> {
  readonly start: S;
  press(state: S, key: Key): Step<S, T>;
  /** `tight` where the window is too low for the usual lines. */
  body(state: S, space: Space, tight: boolean): readonly string[];
  /** What the keys do here, before those that go back and stop. */
  hints(state: S): readonly string[];
  said(answer: T): string;
}

interface Picked<S> {
  readonly picking: S;
  /** A command such as `:back` that is being typed. */
  readonly command: string;
  readonly notice: string | undefined;
}

/** The dialogue around a picking: Esc and the typed `:back` and `:skip`, notices, and the frame. */
export function pickerFor<S, T>(
  asked: Asked,
  words: PromptWords,
  picking: Picking<S, T>,
): Dialogue<Picked<S>, T> {
  const pressOne = (state: Picked<S>, key: Key): Step<Picked<S>, T> => {
    if (isBack(key) && asked.canGoBack) return { kind: 'reply', reply: { kind: 'back' } };
    if (key.pasted || isBack(key)) return { kind: 'on', state };
    if (state.command !== '' || key.typed === ':') return command(state, key, asked, words);
    const step = picking.press(state.picking, key);
    return step.kind === 'on'
      ? { kind: 'on', state: { picking: step.state, command: '', notice: step.notice } }
      : step;
  };
  return {
    start: { picking: picking.start, command: '', notice: undefined },
    press: (state, burst) => inTurn(state, burst, pressOne),
    draw: (state, space) => ({ lines: drawn(asked, words, picking, state, space), cursor: null }),
    said: picking.said,
  };
}

/** The last hints of every question. */
export function wayOut(asked: Asked, words: PromptWords): string[] {
  return [...(asked.canGoBack ? [words.keys.back] : []), words.keys.stop];
}

function inTurn<S, T>(
  state: S,
  burst: readonly Key[],
  press: (state: S, key: Key) => Step<S, T>,
): Step<S, T> {
  let step: Step<S, T> = { kind: 'on', state };
  for (const key of burst) {
    if (step.kind === 'on') step = press(step.state, key);
  }
  return step;
}

function command<S, T>(state: Picked<S>, key: Key, asked: Asked, words: PromptWords): Step<Picked<S>, T> {
  if (isEnter(key)) {
    if (state.command === ':back' && asked.canGoBack) return { kind: 'reply', reply: { kind: 'back' } };
    if (state.command === ':back') {
      return { kind: 'on', state: { ...state, command: '' }, notice: words.nothingBefore };
    }
    if (state.command === ':skip' && asked.canSkip) return { kind: 'reply', reply: { kind: 'skip' } };
    return { kind: 'on', state: { ...state, command: '' } };
  }
  const typed = key.name === 'backspace' ? state.command.slice(0, -1) : state.command + key.typed;
  return { kind: 'on', state: { ...state, command: typed, notice: undefined } };
}

function drawn<S, T>(
  asked: Asked,
  words: PromptWords,
  picking: Picking<S, T>,
  state: Picked<S>,
  space: Space,
): readonly string[] {
  const usual = [...picking.hints(state.picking), ...wayOut(asked, words)];
  const hints = state.command === '' ? usual : [words.keys.command({ typed: state.command })];
  const lines = (tight: boolean, help: string | undefined) => {
    const body = picking.body(state.picking, space, tight);
    const { progress, title } = asked;
    return framed({ progress, title, help, body, notice: state.notice, hints, tight }, space).lines;
  };
  const ways = [lines(false, asked.help), lines(true, asked.help), lines(true, undefined)];
  return ways.find(({ length }) => length < space.rows) ?? lines(true, undefined);
}
