import { Writable } from 'node:stream';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import inquirer from 'inquirer';
import { Refusal } from '../domain/problem.ts';
import type { Ask, Prompt, PromptAnswer, Reply, Trail, TrailEntry } from '../world/ask.ts';
import { onceInputEnds } from './ending.ts';
import { inquirerPromptFor, type Outcome, type Stage } from './prompts/conduct.ts';
import type { Dialogue, Space } from './prompts/dialogue.ts';
import { dialogueFor } from './prompts/dialogue-for.ts';
import { Keyboard } from './prompts/keyboard.ts';
import { atRest, type Painter, painterOn } from './prompts/painter.ts';
import type { AskSetup } from './prompts/setup.ts';
import { trailLines } from './prompts/trail-lines.ts';

/**
 * Asks on this terminal. Inquirer runs each question: it reads, keeps the terminal raw and hears of Ctrl-C. What it would
 * draw goes nowhere, for the trail above a question, another size of the window and the background are beyond it.
 */
export function promptsOn(setup: AskSetup): Ask {
  const desk = deskOf(setup);
  return { put: (prompt, trail) => put(prompt, trail, desk) };
}

/** What all questions share. */
interface Desk extends AskSetup {
  readonly keyboard: Keyboard;
  readonly painter: Painter;
  space(): Space;
  /** Leaves what stands on the screen, unless it belongs to this conversation. */
  goOnWith(conversation: string | undefined): void;
}

function deskOf(setup: AskSetup): Desk {
  const { input, output, look } = setup;
  const space = () => ({ columns: look.columns, ink: look.ink, rows: output.rows || USUAL_HEIGHT });
  const painter = painterOn(output, space);
  const state = { conversation: undefined as string | undefined };
  const goOnWith = (conversation: string | undefined) => {
    if (conversation === undefined || conversation !== state.conversation) painter.letGo();
    state.conversation = conversation;
  };
  return { ...setup, keyboard: new Keyboard(input), painter, space, goOnWith };
}

const USUAL_HEIGHT = 24;

/** Puts one question. What stays of it is the question and its answer, and nothing when the person went back or stopped. */
async function put<P extends Prompt>(
  prompt: P,
  trail: Trail | undefined,
  desk: Desk,
): Promise<Reply<PromptAnswer<P>>> {
  const { words, painter, space } = desk;
  const { conversation, entries } = trail ?? { conversation: undefined, entries: [] };
  const above = trailOnce(entries, words);
  desk.goOnWith(conversation);
  const outcome = await performed(dialogueFor(prompt, words), stageOf(desk, above), desk);
  const added = entryFor(prompt, outcome);
  painter.paint(atRest(trailLines([...entries, ...added], words, space())));
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
function entryFor(prompt: Prompt, outcome: Outcome<unknown>): TrailEntry[] {
  if (prompt.kind === 'review' || outcome.kind === 'back' || outcome.kind === 'closed') return [];
  return [{ prompt, reply: outcome, beginsPart: false, asides: [] }];
}

function stageOf(desk: Desk, above: Stage['above']): Stage {
  const { keyboard, painter, output, space, suspend = suspendProcess } = desk;
  return { keyboard, painter, output, space, above, suspend };
}

/** Readline alone would wait for ever where nothing can be typed any more. */
async function performed<S, T>(
  dialogue: Dialogue<S, T>,
  stage: Stage,
  { input, signals = process }: AskSetup,
): Promise<Outcome<T>> {
  const over = new AbortController();
  const forgetEnd = onceInputEnds(input, signals, () => over.abort());
  const prompt = inquirer.createPromptModule<{ dialogue: { message: string } }>({
    input: stage.keyboard,
    output: nowhere(),
    signal: over.signal,
  });
  prompt.registerPrompt('dialogue', inquirerPromptFor(dialogue, stage));
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

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, taken) => taken() });
}

/**
 * Readline by itself stops reading after this, so that the program would end as soon as it is in front again. A stopped
 * program is not told of another size of the window, and Node looks for it only when it is.
 */
function suspendProcess(resumed: () => void): void {
  process.once('SIGCONT', () => {
    process.once('SIGWINCH', resumed);
    process.kill(process.pid, 'SIGWINCH');
  });
  process.kill(process.pid, 'SIGTSTP');
}
