import { sanitizeLine, sanitizeText } from '../../render/sanitize.ts';
import type { Trail, TrailEntry } from '../../world/ask.ts';
import { type PromptWords, saidAnswer } from '../kinds.ts';

/** Tells what was answered in a conversation, each thing once: lines that stay are not said again. */
export interface TellerOfTrails {
  /**
   * Lines: all of it where the conversation is gone on with, and after that only what was said to new answers, for the
   * answers themselves were just typed.
   */
  tell(trail: Trail): readonly string[];
}

export function tellerOfTrails(words: PromptWords): TellerOfTrails {
  const toldOf = new Map<string, ReadonlySet<string>>();
  return {
    tell({ conversation, entries }) {
      const told = toldOf.get(conversation);
      toldOf.set(conversation, new Set(entries.map(identityOf)));
      if (told === undefined) return entries.flatMap(entry => wholly(entry, words));
      return entries.filter(entry => !told.has(identityOf(entry))).flatMap(saidTo);
    },
  };
}

function identityOf({ prompt: { title }, reply }: TrailEntry): string {
  return JSON.stringify([title, reply]);
}

function wholly(entry: TrailEntry, words: PromptWords): string[] {
  const { prompt, reply, beginsPart } = entry;
  const said = reply.kind === 'left-open' ? words.notSaid : saidAnswer(prompt, reply.value, words);
  const [question, answer] = [prompt.title, said].map(sanitizeLine);
  const line = words.plain.answered({ question: question ?? '', answer: answer ?? '' });
  return [...(beginsPart ? [''] : []), line, ...saidTo(entry)];
}

/** What was said to an answer, and then to the part that it ends. */
function saidTo({ asides, closing = '' }: Pick<TrailEntry, 'asides' | 'closing'>): string[] {
  return [...paragraphs(asides), ...(closing === '' ? [] : ['', ...paragraphs([closing])])];
}

function paragraphs(asides: readonly string[]): string[] {
  return asides.flatMap(aside => sanitizeText(aside).split('\n'));
}
