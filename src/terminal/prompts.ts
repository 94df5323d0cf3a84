import { Writable } from 'node:stream';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import inquirer from 'inquirer';
import { Refusal } from '../domain/problem.ts';
import type { Ask, Prompt, PromptAnswer, Reply, Trail, TrailEntry } from '../world/ask.ts';
import { onceInputEnds } from './ending.ts';
import type { Dialogue, Space } from './prompts/dialogue.ts';
import { dialogueFor } from './prompts/dialogue-for.ts';
import { Keyboard } from './prompts/keyboard.ts';
import { type DialogueOutcome, type DialogueTerminal, inquirerPromptFor } from './prompts/run-dialogue.ts';
import { drawingAtRest, type Screen, screenOn } from './prompts/screen.ts';
import type { AskSetup } from './prompts/setup.ts';
import { trailLines } from './prompts/trail-lines.ts';

/**
 * Asks on this terminal. Inquirer runs each question: it reads, keeps the terminal raw and hears of Ctrl-C. What it would
 * draw goes nowhere, for the trail above a question, another size of the window and the background are beyond it. Ctrl-C and
 * the end of the input refuse with `cancelled`.
 */
export function promptsOn(setup: AskSetup): Ask {
  const folder = askContext(setup);
  return { put: (prompt, trail) => putPrompt(prompt, trail, folder) };
}

/** What all questions share. */
interface AskContext extends AskSetup {
  readonly keyboard: Keyboard;
  readonly screen: Screen;
  space(): Space;
  /** Leaves what stands on the screen, unless it belongs to this conversation. */
  goOnWith(conversation: string | undefined): void;
}

function askContext(setup: AskSetup): AskContext {
  const { input, output, display } = setup;
  const space = () => ({ columns: display.columns, style: display.style, rows: output.rows || USUAL_HEIGHT });
  const screen = screenOn(output, space);
  const state = { conversation: undefined as string | undefined };
  const goOnWith = (conversation: string | undefined) => {
    if (conversation === undefined || conversation !== state.conversation) screen.letGo();
    state.conversation = conversation;
  };
  return { ...setup, keyboard: new Keyboard(input), screen, space, goOnWith };
}

const USUAL_HEIGHT = 24;

/** Puts one question. What stays of it is the question and its answer, and nothing when the person went back or stopped. */
async function putPrompt<P extends Prompt>(
  prompt: P,
  trail: Trail | undefined,
  folder: AskContext,
): Promise<Reply<PromptAnswer<P>>> {
  const { words, screen, space } = folder;
  const { conversation, entries } = trail ?? { conversation: undefined, entries: [] };
  const above = trailOnce(entries, words);
  folder.goOnWith(conversation);
  const outcome = await runWithInquirer(dialogueFor(prompt, words), terminalFor(folder, above), folder);
  const added = trailEntriesFor(prompt, outcome);
  screen.show(drawingAtRest(trailLines([...entries, ...added], words, space())));
  if (outcome.kind === 'closed') throw new Refusal({ kind: 'cancelled', kept: null });
  return outcome;
}

/** The trail in lines, worked out once for each width. */
function trailOnce(entries: readonly TrailEntry[], words: AskSetup['words']) {
  const known = { columns: 0, lines: [] as readonly string[] };
  return (space: Space) => {
    if (known.columns !== space.columns) {
      Object.assign(known, { columns: space.columns, lines: trailLines(entries, words, space) });
    }
    return known.lines;
  };
}

/** How an answered question stays on the screen; what was looked through does not. */
function trailEntriesFor(prompt: Prompt, outcome: DialogueOutcome<unknown>): TrailEntry[] {
  if (prompt.kind === 'review' || outcome.kind === 'back' || outcome.kind === 'closed') return [];
  return [{ prompt, reply: outcome, beginsPart: false, asides: [] }];
}

function terminalFor(folder: AskContext, above: DialogueTerminal['above']): DialogueTerminal {
  const { keyboard, screen, output, space, suspend = suspendAndRedraw } = folder;
  return { keyboard, screen, output, space, above, suspend };
}

/** Readline alone would wait for ever where nothing can be typed any more. */
async function runWithInquirer<S, T>(
  dialogue: Dialogue<S, T>,
  terminal: DialogueTerminal,
  { input, signals = process }: AskSetup,
): Promise<DialogueOutcome<T>> {
  const over = new AbortController();
  const forgetEnd = onceInputEnds(input, signals, () => over.abort());
  const prompt = inquirer.createPromptModule<{ dialogue: { message: string } }>({
    input: terminal.keyboard,
    output: nullOutput(),
    signal: over.signal,
  });
  prompt.registerPrompt('dialogue', inquirerPromptFor(dialogue, terminal));
  try {
    const { outcome } = await prompt([{ type: 'dialogue', name: 'outcome', message: '' }]);
    return outcome;
  } catch (error) {
    if (error instanceof ExitPromptError || error instanceof AbortPromptError) return { kind: 'closed' };
    throw error;
  } finally {
    forgetEnd();
  }
}

function nullOutput(): Writable {
  return new Writable({ write: (_chunk, _encoding, taken) => taken() });
}

/**
 * Readline by itself stops reading after this, so that the program would end as soon as it is in front again. A stopped
 * program is not told of another size of the window, and Node looks for it only when it is.
 */
function suspendAndRedraw(resumed: () => void): void {
  process.once('SIGCONT', () => {
    process.once('SIGWINCH', resumed);
    process.kill(process.pid, 'SIGWINCH');
  });
  process.kill(process.pid, 'SIGTSTP');
}
