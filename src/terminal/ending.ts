import type { EventEmitter } from 'node:events';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { isatty } from 'node:tty';

/** Tells when nothing can be typed any more or the program is to end, until it is called off. It may tell so more than once. */
export function onceInputEnds(
  input: NodeJS.ReadableStream,
  signals: EventEmitter,
  end: () => void,
): () => void {
  const forgetSignals = onceToldToEnd(signals, end);
  const close = () => {
    spareClosedTerminal(signals);
    end();
  };
  if (!input.readable) close();
  for (const event of END_EVENTS) input.on(event, close);
  return () => {
    forgetSignals();
    for (const event of END_EVENTS) input.removeListener(event, close);
  };
}

const END_EVENTS = ['end', 'close', 'error'] as const;

/**
 * Tells when the terminal is closed (SIGHUP) or somebody wants the program to end (SIGTERM, and Ctrl-C as SIGINT), until
 * it is called off. The first two stay heard once they were told: a terminal that closes says so more than once, and a
 * draft is to be kept meanwhile.
 */
function onceToldToEnd(signals: EventEmitter, end: () => void): () => void {
  const state = { told: false };
  const hear = (signal: string) => {
    if (signal !== 'SIGINT') state.told = true;
    spareClosedTerminal(signals);
    end();
  };
  for (const signal of ENDINGS) signals.on(signal, hear);
  return () => {
    const unheard = state.told ? (['SIGINT'] as const) : ENDINGS;
    for (const signal of unheard) signals.removeListener(signal, hear);
  };
}

const ENDINGS = ['SIGINT', 'SIGHUP', 'SIGTERM'] as const;

/**
 * Node aborts where it cannot put the terminal back as it found it when the program ends, which it does not try where
 * something else has come in the terminal's place.
 */
function spareClosedTerminal(signals: EventEmitter): void {
  signals.removeListener('exit', replaceClosed);
  signals.once('exit', replaceClosed);
}

function replaceClosed(): void {
  for (const stream of STANDARD_STREAMS) {
    try {
      if (!fstatSync(stream).isCharacterDevice() || isatty(stream)) continue;
      closeSync(stream);
      openSync(devNull, 'r+');
    } catch {
      // One that is closed already is no trouble.
    }
  }
}

/** From the lowest on: what is opened takes the lowest number that is free. */
const STANDARD_STREAMS = [0, 1, 2] as const;
