import { createPrompt, useEffect } from '@inquirer/core';
import type { Reply } from '../../world/ask.ts';
import type { Dialogue, Drawing, Space } from './dialogue.ts';
import type { Keyboard } from './keyboard.ts';
import { gatherKeys, isEndOfInput, type Key } from './keys.ts';
import { atRest, below, type Painter } from './painter.ts';

export type Outcome<T> = Reply<T> | { readonly kind: 'closed' };

/** What a dialogue is performed on. */
export interface Stage {
  readonly keyboard: Keyboard;
  readonly painter: Painter;
  readonly output: NodeJS.WritableStream;
  /** How much room there is at this moment. */
  space(): Space;
  /** The lines that stand above the question. */
  above(space: Space): readonly string[];
  /** Lets the shell have the terminal (Ctrl-Z) and tells when it is back. */
  suspend(resumed: () => void): void;
}

/** The part of inquirer's readline that is used here. */
interface LineReader {
  on(event: string, listener: () => void): void;
  pause(): void;
  resume(): void;
}

interface Performance<T> {
  readonly rl: LineReader;
  done(outcome: Outcome<T>): void;
}

/** A dialogue as a prompt that inquirer can run. It shows nothing through inquirer. */
export function inquirerPromptFor<S, T>(dialogue: Dialogue<S, T>, stage: Stage) {
  return createPrompt<Outcome<T>, object>((_config, done) => {
    useEffect(rl => conduct(dialogue, stage, { rl, done }), []);
    return '';
  });
}

/**
 * Lets keys into the dialogue and its drawings out, until the cleanup that it gives back. Ctrl-D ends the input where there
 * is nothing to type into; elsewhere that is for the dialogue to say.
 */
function conduct<S, T>(dialogue: Dialogue<S, T>, stage: Stage, { rl, done }: Performance<T>): () => void {
  let state = dialogue.start;
  const draw = () => dialogue.draw(state, stage.space());
  const redraw = () => {
    const space = stage.space();
    stage.painter.paint(below(stage.above(space), dialogue.draw(state, space), space));
  };
  const press = (burst: readonly Key[]) => {
    if (burst.some(isEndOfInput) && draw().cursor === null) return CLOSED;
    const step = dialogue.press(state, burst, stage.space());
    if (step.kind !== 'on') return step;
    state = step.state;
    dialogue.changed?.(state);
    return step;
  };
  const terminal = holdTerminal(rl, stage, { draw, redraw });
  const bursts = gatherKeys(stage.keyboard, burst => {
    const step = press(burst);
    if (step.kind === 'on') terminal.redraw();
    else done(step.kind === 'reply' ? step.reply : step);
  });
  for (const event of ['close', 'error']) rl.on(event, () => done(CLOSED));
  const forgetSize = onceResized(stage.output, terminal.redraw);
  redraw();
  return onlyOnce(() => {
    const left = bursts.stop();
    if (left.length > 0) press(left);
    forgetSize();
    terminal.giveBack();
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
  rl: LineReader,
  { keyboard, painter, suspend }: Stage,
  { draw, redraw }: { draw(): Drawing; redraw(): void },
): HeldTerminal {
  let release = painter.takeTerminal(draw());
  let isAway = false;
  const giveBack = () => {
    release();
    keyboard.setRawMode(false);
  };
  rl.on('SIGTSTP', () => {
    painter.paint(atRest([]));
    giveBack();
    isAway = true;
    suspend(() => {
      isAway = false;
      keyboard.setRawMode(true);
      release = painter.takeTerminal(draw());
      rl.pause();
      rl.resume();
      painter.letGo();
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
