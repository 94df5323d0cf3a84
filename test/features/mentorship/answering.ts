import type { Ask, Prompt } from '../../../src/world/ask.ts';
import { type Gesture, scriptedAsk } from '../../support/scripted-ask.ts';

/** Somebody who answers as a story says, and passes over all else; `asked` is each question as it stood there, and what they did. */
export interface Answering extends Ask {
  readonly asked: readonly string[];
  /** How the questions begin that were to be answered and were not put. */
  readonly left: () => readonly string[];
}

/** Answers in the words on the screen, by how a question begins. */
export function answering(answers: Readonly<Record<string, string | number>>): Answering {
  const asked: string[] = [];
  const left = new Map(Object.entries(answers));
  return {
    asked,
    left: () => [...left.keys()],
    put: (prompt, trail) => {
      const start = [...left.keys()].find(one => prompt.title.startsWith(one));
      const said = start === undefined ? undefined : left.get(start);
      if (start !== undefined) left.delete(start);
      asked.push(asShown(prompt, said));
      return scriptedAsk({ [prompt.title]: gestureAt(prompt, said) }).put(prompt, trail);
    },
  };
}

function gestureAt(prompt: Prompt, said: string | number | undefined): Gesture {
  if (prompt.kind === 'review') return { answer: null };
  if (said !== undefined)
    return { answer: prompt.kind === 'one-of' ? chosenValue(prompt.options, said) : said };
  return prompt.suggestion === undefined ? 'skip' : { answer: prompt.suggestion };
}

function chosenValue(
  options: readonly { readonly value: string; readonly label: string }[],
  said: string | number,
) {
  const chosen = options.find(({ label }) => label === said);
  if (chosen === undefined) throw new Error(`Nobody can choose ${said}: ${options.map(one => one.label)}`);
  return chosen.value;
}

function asShown(prompt: Prompt, said: string | number | undefined): string {
  const { title, help, kind } = prompt;
  const options = kind === 'one-of' ? prompt.options.map(({ label }) => `(${label})`) : [];
  const shown = kind === 'review' ? prompt.rows.map(row => `${row.label}: ${row.answer ?? '–'}.`) : options;
  return [`? ${title}`, help, ...shown, `> ${said ?? ''}`].filter(one => one !== undefined).join('\n  ');
}
