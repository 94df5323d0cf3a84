import type { TextQuestion } from '../../world/ask.ts';
import * as draft from '../text/draft.ts';
import { movedOverRows, placeOf, rowsOf } from '../text/rows.ts';
import type { Dialogue, Drawing, Space, Step } from './dialogue.ts';
import { framed, widthOf } from './frame.ts';
import { isBack, isEnter, type Key } from './keys.ts';
import { type PromptWords, wayOut } from './picker.ts';

interface Writing {
  readonly draft: draft.Draft;
  readonly notice: string | undefined;
}

type Writes = Step<Writing, string>;

/** A text of one or more lines. */
export function textDialogue(question: TextQuestion, words: PromptWords): Dialogue<Writing, string> {
  const { onTyped } = question;
  return {
    start: { draft: draft.draftOf(question.before ?? ''), notice: undefined },
    press: (writing, burst, space) => pressed(writing, burst, space, question, words),
    draw: (writing, space) => drawn(writing, space, question, words),
    said: answer => answer,
    ...(onTyped === undefined ? {} : { changed: writing => onTyped(writing.draft.text) }),
  };
}

function pressed(
  { draft: before }: Writing,
  burst: readonly Key[],
  space: Space,
  question: TextQuestion,
  words: PromptWords,
): Writes {
  let now = before;
  for (const [at, key] of burst.entries()) {
    const place = { alone: burst.length === 1, last: at === burst.length - 1 };
    if (isBack(key) && question.canGoBack) return { kind: 'reply', reply: { kind: 'back' } };
    if (isEndOfInput(key) && now.text === '') return { kind: 'closed' };
    if (isEnter(key) && endsAnswer(key, place, now)) return finished(now, question, words);
    now = isEnter(key) ? draft.typed(now, '\n') : edited(now, key, space);
  }
  return { kind: 'on', state: { draft: now, notice: undefined } };
}

/**
 * Enter gives the answer, unless it is part of a paste or held with Alt. Ctrl-J, which is a newline that comes
 * alone, goes to a new line; a newline after other keys is how some programs send Enter.
 */
function endsAnswer(key: Key, place: { alone: boolean; last: boolean }, { text }: draft.Draft): boolean {
  if (key.pasted || key.meta || !place.last) return false;
  return key.name === 'return' || !place.alone || text === '';
}

function isEndOfInput(key: Key): boolean {
  return key.ctrl && key.name === 'd' && !key.pasted;
}

function finished(now: draft.Draft, question: TextQuestion, words: PromptWords): Writes {
  const text = now.text.trim();
  if (text === ':back') {
    if (question.canGoBack) return { kind: 'reply', reply: { kind: 'back' } };
    return { kind: 'on', state: { draft: draft.draftOf(''), notice: words.nothingBefore } };
  }
  if (question.canSkip && (text === '' || text === ':skip'))
    return { kind: 'reply', reply: { kind: 'skip' } };
  const notice = text === '' ? words.writeSomething : question.check?.(text);
  if (notice !== undefined) return { kind: 'on', state: { draft: now, notice } };
  return { kind: 'reply', reply: { kind: 'answer', value: text } };
}

function edited(now: draft.Draft, key: Key, space: Space): draft.Draft {
  if (key.typed !== '') return draft.typed(now, key.typed);
  if (key.pasted) return now;
  const combined = `${key.ctrl ? 'ctrl-' : ''}${key.meta ? 'alt-' : ''}${key.name}`;
  const move = MOVES[combined];
  if (move !== undefined) return draft.moved(now, move);
  const erase = ERASES[combined];
  if (erase !== undefined) return draft.erased(now, erase);
  if (combined === 'up') return movedOverRows(now, -1, textWidth(space));
  return combined === 'down' ? movedOverRows(now, 1, textWidth(space)) : now;
}

const MOVES: Readonly<Record<string, draft.Move>> = {
  left: draft.left,
  right: draft.right,
  'ctrl-f': draft.right,
  'ctrl-left': draft.wordLeft,
  'alt-left': draft.wordLeft,
  'alt-b': draft.wordLeft,
  'ctrl-right': draft.wordRight,
  'alt-right': draft.wordRight,
  'alt-f': draft.wordRight,
  home: draft.lineStart,
  'ctrl-a': draft.lineStart,
  end: draft.lineEnd,
  'ctrl-e': draft.lineEnd,
};

const ERASES: Readonly<Record<string, draft.Move>> = {
  backspace: draft.left,
  'ctrl-h': draft.left,
  delete: draft.right,
  'ctrl-d': draft.right,
  'ctrl-w': draft.wordLeft,
  'alt-backspace': draft.wordLeft,
  'alt-d': draft.wordRight,
  'ctrl-u': draft.lineStart,
  'ctrl-k': draft.lineEnd,
};

function drawn(
  { draft: now, notice }: Writing,
  space: Space,
  question: TextQuestion,
  words: PromptWords,
): Drawing {
  const rows = rowsOf(now.text, textWidth(space));
  const place = placeOf(now, rows);
  const { progress, title, help } = question;
  const parts = { progress, title, help, notice, hints: hintsFor(now, question, words) };
  const free = Math.max(3, space.rows - 1 - framed({ ...parts, body: [] }, space).lines.length);
  const first = Math.max(0, Math.min(rows.length - free, place.row - Math.floor(free / 2)));
  const seen = rows.slice(first, first + free);
  const body = seen.map(({ shown }, at) => markFor(first + at, at === 0, space) + shown);
  const { lines, bodyAt } = framed({ ...parts, body }, space);
  return { lines, cursor: { line: bodyAt + place.row - first, column: MARK_WIDTH + place.column } };
}

const MARK_WIDTH = 2;

/** `⋮` where rows are out of sight above. */
function markFor(row: number, top: boolean, { ink }: Space): string {
  if (row === 0) return `${ink.accent('›')} `;
  return top ? `${ink.quiet('⋮')} ` : '  ';
}

function hintsFor(now: draft.Draft, question: TextQuestion, words: PromptWords): string[] {
  const empty = now.text.trim() === '';
  const skips = empty && question.canSkip;
  return [
    skips ? skipWithEnter(question, words) : words.keys.answer,
    ...(empty ? [] : [words.keys.newLine]),
    ...wayOut(question, words),
  ];
}

function skipWithEnter({ emptyMeans }: TextQuestion, { keys }: PromptWords): string {
  return emptyMeans === undefined ? keys.skipWithEnter : keys.emptyWithEnter({ means: emptyMeans });
}

/** What is left beside the mark and the space that a row may hang over. */
function textWidth(space: Space): number {
  return Math.max(4, widthOf(space) - MARK_WIDTH - 1);
}
