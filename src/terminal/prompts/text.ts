import type { TextPrompt } from '../../world/ask.ts';
import { onOneLine, PROMPT_KINDS, type PromptWords } from '../kinds.ts';
import { onAnswer, onCommand, onNothing, type ReplyOrFault } from '../reply-or-fault.ts';
import * as draft from '../text/draft.ts';
import { cursorPlace, type Row, rowsOf } from '../text/rows.ts';
import type { Dialogue, DialogueStep, Drawing, Space } from './dialogue.ts';
import { editDraft, joinTypedKeys } from './edit-keys.ts';
import { footerOf, type Hints, LEAVING, onLeaving } from './footer.ts';
import { type FrameContent, frameQuestion, frameWidth, roomFor } from './frame.ts';
import { isEndOfInput, isEnter, type Key } from './keys.ts';

interface TextState {
  readonly draft: draft.Draft;
  readonly notice: string | undefined;
}

type TextStep = DialogueStep<TextState, string>;

/** A text. The earlier answer stands where nothing is typed: Enter gives it, Tab, → or End takes it to edit. */
export function textDialogue(prompt: TextPrompt, words: PromptWords): Dialogue<TextState, string> {
  const { onTyped } = prompt;
  return {
    start: { draft: draftFor(prompt, prompt.typed ?? ''), notice: undefined },
    press: (writing, burst, space) => pressTextKey(writing, burst, space, prompt, words),
    draw: (writing, space) => drawText(writing, space, prompt, words),
    ...(onTyped === undefined ? {} : { changed: writing => onTyped(writing.draft.text) }),
  };
}

function draftFor({ isLine }: TextPrompt, text: string): draft.Draft {
  return draft.draftOf(isLine ? onOneLine(text) : text);
}

function pressTextKey(
  { draft: before }: TextState,
  burst: readonly Key[],
  space: Space,
  prompt: TextPrompt,
  words: PromptWords,
): TextStep {
  const isAlone = burst.length === 1;
  let now = before;
  for (const key of joinTypedKeys(burst)) {
    const leaving = onLeaving(key, prompt, words);
    if (leaving !== undefined) return textStep(leaving, now);
    if (isEndOfInput(key) && now.text === '') return { kind: 'closed' };
    if (endsAnswer(key, isAlone, now, prompt)) return finishText(now, prompt, words);
    now = stateAfterKey(key, now, { isAlone, width: textWidth(space) }, prompt);
  }
  return { kind: 'on', state: { draft: now, notice: undefined } };
}

function textStep(outcome: ReplyOrFault<string>, now: draft.Draft): TextStep {
  return outcome.kind === 'reply'
    ? outcome
    : { kind: 'on', state: { draft: now, notice: outcome.why }, notice: outcome.why };
}

/**
 * Enter gives the answer, unless it is part of a paste or held with Alt. Ctrl-J, which is a newline that comes
 * alone, goes to a new line where there may be one; a newline after other keys is how some programs send Enter.
 */
function endsAnswer(key: Key, isAlone: boolean, { text }: draft.Draft, { isLine }: TextPrompt): boolean {
  if (!isEnter(key) || key.typed !== '') return false;
  return key.name === 'return' || !isAlone || text === '' || isLine === true;
}

function finishText(now: draft.Draft, prompt: TextPrompt, words: PromptWords): TextStep {
  const text = now.text.trim();
  const command = onCommand(text, prompt, words);
  if (command !== undefined) return textStep(command, draft.draftOf(''));
  const outcome =
    text === ''
      ? onNothing(PROMPT_KINDS.text, prompt, words, { wanted: words.writeSomething, leaving: LEAVING })
      : onAnswer(PROMPT_KINDS.text, prompt, text, words);
  return textStep(outcome, now);
}

function stateAfterKey(
  key: Key,
  now: draft.Draft,
  how: { isAlone: boolean; width: number },
  prompt: TextPrompt,
): draft.Draft {
  if (how.isAlone && takesSuggestion(key) && suggestionBehind(now, prompt) !== undefined) {
    return draftFor(prompt, prompt.suggestion ?? '');
  }
  if (isEnter(key) && key.typed === '') return draft.insertText(now, '\n');
  return editDraft(now, prompt.isLine ? { ...key, typed: onOneLine(key.typed) } : key, how.width);
}

function takesSuggestion(key: Key): boolean {
  if (key.pasted || key.meta) return false;
  return key.ctrl ? ['e', 'f'].includes(key.name) : ['tab', 'right', 'end'].includes(key.name);
}

/** What stands there ready while nothing is typed. */
function suggestionBehind({ text }: draft.Draft, prompt: TextPrompt): string | undefined {
  return text === '' ? PROMPT_KINDS.text.suggestionOf(prompt) : undefined;
}

function drawText(
  { draft: now, notice }: TextState,
  space: Space,
  prompt: TextPrompt,
  words: PromptWords,
): Drawing {
  const suggestion = suggestionBehind(now, prompt);
  const rows = rowsOf(suggestion ?? now.text, textWidth(space));
  const place = suggestion === undefined ? cursorPlace(now, rows) : { row: 0, column: 0 };
  const parts = frameParts(prompt, notice, footerOf(hintsFor(now, prompt, words), prompt, words), space);
  const room = Math.max(1, roomFor(parts, space));
  const first = Math.max(0, Math.min(rows.length - room, place.row - Math.floor(room / 2)));
  const style = suggestion === undefined ? (text: string) => text : space.style.quiet;
  const body = rows
    .slice(first, first + room)
    .map(({ shown }, at) => markFor(first + at, { first, room, rows }, space) + style(shown));
  const { lines, bodyAt } = frameQuestion({ ...parts, body }, space);
  return { lines, cursor: { line: bodyAt + place.row - first, column: MARK_WIDTH + place.column } };
}

/** All around the text, or what a low window has room for beside a few rows of it. */
function frameParts(
  { title, help, progress }: TextPrompt,
  notice: string | undefined,
  hints: readonly string[],
  space: Space,
): FrameContent {
  const whole = { progress, title, help, notice, hints };
  const tight = { ...whole, tight: true };
  const fits = [whole, tight].find(parts => roomFor(parts, space) >= ROWS_TO_WRITE_IN);
  return fits ?? { ...tight, help: undefined, progress: undefined };
}

const ROWS_TO_WRITE_IN = 3;
const MARK_WIDTH = 2;

/** `⋮` where rows are out of sight above or below. */
function markFor(
  row: number,
  { first, room, rows }: { first: number; room: number; rows: readonly Row[] },
  { style }: Space,
): string {
  if (row === 0) return `${style.accent('›')} `;
  const hides = row === first || (row === first + room - 1 && row < rows.length - 1);
  return hides ? `${style.quiet('⋮')} ` : '  ';
}

function hintsFor(now: draft.Draft, prompt: TextPrompt, { keys }: PromptWords): Hints {
  if (suggestionBehind(now, prompt) !== undefined) return { enter: keys.keep, ways: [keys.edit] };
  if (now.text.trim() === '') return { enter: null, ways: [] };
  return { enter: keys.answer, ways: prompt.isLine ? [] : [keys.newLine] };
}

/** What is left beside the mark and the space that a row may hang over. */
function textWidth(space: Space): number {
  return Math.max(4, frameWidth(space) - MARK_WIDTH - 1);
}
