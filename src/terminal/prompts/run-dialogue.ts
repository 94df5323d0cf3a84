import { createPrompt, useEffect } from '@inquirer/core';
import type { Reply } from '../../world/ask.ts';
import type { Dialogue, Drawing, Space } from './dialogue.ts';
import type { Keyboard } from './keyboard.ts';
import { gatherKeys, isEndOfInput, type Key } from './keys.ts';
import { drawingAtRest, drawingBelow, type Screen } from './screen.ts';

export type DialogueOutcome<T> = Reply<T> | { readonly kind: 'closed' };

/** What a dialogue is performed on. */
export interface DialogueTerminal {
  readonly keyboard: Keyboard;
  readonly screen: Screen;
  readonly output: NodeJS.WritableStream;
  /** How much room there is at this moment. */
  space(): Space;
  /** The lines that stand above the question. */
  above(space: Space): readonly string[];
  /** Lets the shell have the terminal (Ctrl-Z) and tells when it is back. */
  suspend(resumed: () => void): void;
}

/** The part of inquirer's readline that is used here. */
interface InquirerReadline {
  on(event: string, listener: () => void): void;
  pause(): void;
  resume(): void;
}

interface InquirerRun<T> {
  readonly rl: InquirerReadline;
  done(outcome: DialogueOutcome<T>): void;
}

/** A dialogue as a prompt that inquirer can run. It shows nothing through inquirer. */
export function inquirerPromptFor<S, T>(dialogue: Dialogue<S, T>, terminal: DialogueTerminal) {
  return createPrompt<DialogueOutcome<T>, object>((_config, done) => {
    useEffect(rl => runDialogue(dialogue, terminal, { rl, done }), []);
    return '';
  });
}

/**
 * Lets keys into the dialogue and its drawings out, until the cleanup that it gives back. Ctrl-D ends the input where there
 * is nothing to type into; elsewhere that is for the dialogue to say.
 */
function runDialogue<S, T>(
  dialogue: Dialogue<S, T>,
  terminal: DialogueTerminal,
  { rl, done }: InquirerRun<T>,
): () => void {
  let state = dialogue.start;
  const draw = () => dialogue.draw(state, terminal.space());
  const redraw = () => {
    const space = terminal.space();
    terminal.screen.show(drawingBelow(terminal.above(space), dialogue.draw(state, space), space));
  };
  const press = (burst: readonly Key[]) => {
    if (burst.some(isEndOfInput) && draw().cursor === null) return CLOSED;
    const step = dialogue.press(state, burst, terminal.space());
    if (step.kind !== 'on') return step;
    state = step.state;
    dialogue.changed?.(state);
    return step;
  };
  const held = holdTerminal(rl, terminal, { draw, redraw });
  const bursts = gatherKeys(terminal.keyboard, burst => {
    const step = press(burst);
    if (step.kind === 'on') held.redraw();
    else done(step.kind === 'reply' ? step.reply : step);
  });
  for (const event of ['close', 'error']) rl.on(event, () => done(CLOSED));
  const forgetSize = onceResized(terminal.output, held.redraw);
  redraw();
  return onlyOnce(() => {
    const left = bursts.stop();
    if (left.length > 0) press(left);
    forgetSize();
    held.giveBack();
  });
}

const CLOSED = { kind: 'closed' } as const;

/** To give back a terminal that is closed is an error on it, on which inquirer cleans up again. */
function onlyOnce(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

interface HeldTerminal {
  /** Draws, unless the terminal is the shell's. */
  redraw(): void;
  giveBack(): void;
}

/**
 * Holds the terminal until it is given back, but for when the person sends the program to the background: then nothing of
 * it stands on the screen, and all of it comes again below what the shell wrote. Raw keys end here as well as in
 * readline, which comes too late where a signal ends the program.
 */
function holdTerminal(
  rl: InquirerReadline,
  { keyboard, screen, suspend }: DialogueTerminal,
  { draw, redraw }: { draw(): Drawing; redraw(): void },
): HeldTerminal {
  let release = screen.takeTerminal(draw());
  let isAway = false;
  const giveBack = () => {
    release();
    keyboard.setRawMode(false);
  };
  rl.on('SIGTSTP', () => {
    screen.show(drawingAtRest([]));
    giveBack();
    isAway = true;
    suspend(() => {
      isAway = false;
      keyboard.setRawMode(true);
      release = screen.takeTerminal(draw());
      rl.pause();
      rl.resume();
      screen.letGo();
      redraw();
    });
  });
  return {
    redraw: () => {
      if (!isAway) redraw();
    },
    giveBack,
  };
}

function onceResized(output: NodeJS.WritableStream, redraw: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const resized = () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, WINDOW_AT_REST);
  };
  output.on('resize', resized);
  return () => {
    clearTimeout(timer);
    output.removeListener('resize', resized);
  };
}

/** Milliseconds: while an edge of the window is dragged, sizes come in quick succession. */
const WINDOW_AT_REST = 30;
