import type { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import inquirer from 'inquirer';
import { Refusal } from '../domain/problem.ts';
import type { Ask, Reply } from '../world/ask.ts';
import { onceToldToEnd, spareClosedTerminal } from './ending.ts';
import { type Outcome, promptFor } from './prompts/conduct.ts';
import type { Dialogue } from './prompts/dialogue.ts';
import { answeredLine } from './prompts/frame.ts';
import type { Stage } from './prompts/painter.ts';
import { choiceDialogue, yesNoDialogue } from './prompts/pick-one.ts';
import { choicesDialogue } from './prompts/pick-some.ts';
import { scaleDialogue } from './prompts/scale.ts';
import type { AskSetup } from './prompts/setup.ts';
import { textDialogue } from './prompts/text.ts';

/** The five kinds of question on this terminal, through inquirer. */
export function promptsOn(setup: AskSetup): Ask {
  const { words } = setup;
  makeEscapeQuick(setup.input);
  return {
    text: question => put(question.title, textDialogue(question, words), setup, question.emptyMeans),
    choice: question => put(question.title, choiceDialogue(question, words), setup),
    choices: question => put(question.title, choicesDialogue(question, words), setup),
    scale: question => put(question.title, scaleDialogue(question, words), setup),
    yesNo: question => put(question.title, yesNoDialogue(question, words), setup),
  };
}

/** Puts one question; what stays of it on the screen is a line with the answer, and nothing when the person went back. */
async function put<S, T>(
  title: string,
  dialogue: Dialogue<S, T>,
  setup: AskSetup,
  passedOver = setup.words.notSaid,
): Promise<Reply<T>> {
  const stage = stageOf(setup);
  const outcome = await performed(dialogue, stage, setup);
  if (outcome.kind === 'closed') throw new Refusal({ kind: 'cancelled', kept: null });
  if (outcome.kind === 'back') return outcome;
  const said = outcome.kind === 'answer' ? dialogue.said(outcome.value) : passedOver;
  setup.output.write(`${answeredLine(title, said, stage.space())}\n`);
  return outcome;
}

async function performed<S, T>(dialogue: Dialogue<S, T>, stage: Stage, setup: AskSetup): Promise<Outcome<T>> {
  const { input, output, signals = process } = setup;
  const ending = endOf(input, signals);
  const prompt = inquirer.createPromptModule<{ dialogue: { message: string } }>({
    input,
    output,
    signal: ending.signal,
    clearPromptOnDone: true,
  });
  prompt.registerPrompt('dialogue', promptFor(dialogue, stage));
  try {
    const { outcome } = await prompt([{ type: 'dialogue', name: 'outcome', message: '' }]);
    return outcome;
  } catch (error) {
    if (error instanceof ExitPromptError || error instanceof AbortPromptError) return { kind: 'closed' };
    throw error;
  } finally {
    ending.forget();
  }
}

function stageOf({ input, output, look, suspend = suspendProcess }: AskSetup): Stage {
  return {
    output,
    space: () => ({ columns: look.columns, ink: look.ink, rows: output.rows || USUAL_HEIGHT }),
    raw: on => void input.setRawMode?.(on),
    suspend,
  };
}

/** Readline by itself stops reading after this, so that the program would end as soon as it is in front again. */
function suspendProcess(resumed: () => void): void {
  process.once('SIGCONT', resumed);
  process.kill(process.pid, 'SIGTSTP');
}

const USUAL_HEIGHT = 24;

/** Signals as soon as nothing can be typed any more, for which readline alone would wait for ever, or the program is to end. */
function endOf(input: NodeJS.ReadableStream, signals: EventEmitter): { signal: AbortSignal; forget(): void } {
  const over = new AbortController();
  const forgetSignals = onceToldToEnd(signals, () => over.abort());
  const end = () => {
    spareClosedTerminal(signals);
    over.abort();
  };
  if (!input.readable) end();
  for (const event of END_EVENTS) input.on(event, end);
  return {
    signal: over.signal,
    forget: () => {
      forgetSignals();
      for (const event of END_EVENTS) input.removeListener(event, end);
    },
  };
}

const END_EVENTS = ['end', 'close', 'error'] as const;

/**
 * Readline waits half a second after Esc for the rest of an arrow key. Only the first reader of a stream can set
 * another time, and inquirer does not; so this one comes and goes before it.
 */
function makeEscapeQuick(input: NodeJS.ReadableStream): void {
  createInterface({ input, output: new PassThrough(), terminal: true, escapeCodeTimeout: ESCAPE_MS }).close();
}

const ESCAPE_MS = 60;
