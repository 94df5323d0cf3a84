import { createPrompt, useEffect, useState } from '@inquirer/core';
import type { Reply } from '../../world/ask.ts';
import type { Dialogue, Drawing } from './dialogue.ts';
import { gatherKeys, type Key } from './keys.ts';
import { type LineReader, type Painter, painterOn, type Stage, takeTerminal } from './painter.ts';

export type Outcome<T> = Reply<T> | { readonly kind: 'closed' };

interface Performance<T> {
  readonly rl: LineReader;
  show(drawing: Drawing): void;
  done(outcome: Outcome<T>): void;
}

/** A dialogue as a prompt that inquirer can run. */
export function promptFor<S, T>(dialogue: Dialogue<S, T>, stage: Stage) {
  return createPrompt<Outcome<T>, object>((_config, done) => {
    const [drawing, show] = useState(() => dialogue.draw(dialogue.start, stage.space()));
    useEffect(rl => conduct(dialogue, stage, { rl, show, done }), []);
    return inTwoParts(drawing);
  });
}

/** Inquirer puts the cursor on the last line of the first part. */
function inTwoParts({ lines, cursor }: Drawing): [string, string] {
  const first = cursor === null ? lines.length : cursor.line + 1;
  return [lines.slice(0, first).join('\n'), lines.slice(first).join('\n')];
}

/** Lets keys into the dialogue and its drawings out, until the cleanup that it gives back. */
function conduct<S, T>(
  dialogue: Dialogue<S, T>,
  stage: Stage,
  { rl, show, done }: Performance<T>,
): () => void {
  let state = dialogue.start;
  const painter = painterOn(stage, rl, show);
  const draw = () => dialogue.draw(state, stage.space());
  const redraw = () => painter.paint(draw());
  const press = (burst: readonly Key[]) => {
    const step = dialogue.press(state, burst, stage.space());
    if (step.kind !== 'on') return step;
    state = step.state;
    dialogue.changed?.(state);
    return step;
  };
  const bursts = gatherKeys(rl.input, burst => {
    const step = press(burst);
    if (step.kind === 'on') redraw();
    else done(step.kind === 'reply' ? step.reply : step);
  });
  for (const event of ['close', 'error']) rl.on(event, () => done({ kind: 'closed' }));
  const forgetSize = onceResized(stage.output, redraw);
  const giveBack = holdTerminal(rl, stage, painter, draw);
  redraw();
  return onlyOnce(() => {
    const left = bursts.stop();
    if (left.length > 0) press(left);
    forgetSize();
    giveBack();
  });
}

/** To give back a terminal that is closed is an error on it, on which inquirer cleans up again. */
function onlyOnce(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

/**
 * Holds the terminal until it is given back, but for when the person sends the program to the background. Raw keys
 * end here as well as in readline, which comes too late where a signal ends the program.
 */
function holdTerminal(rl: LineReader, stage: Stage, painter: Painter, draw: () => Drawing): () => void {
  let giveBack = takeTerminal(stage.output, draw());
  const leave = () => {
    giveBack();
    stage.raw(false);
  };
  rl.on('SIGTSTP', () => {
    painter.leave();
    leave();
    stage.suspend(() => {
      stage.raw(true);
      giveBack = takeTerminal(stage.output, draw());
      rl.pause();
      rl.resume();
      painter.comeBack(draw());
    });
  });
  return leave;
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
