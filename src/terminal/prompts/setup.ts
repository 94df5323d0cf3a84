import type { EventEmitter } from 'node:events';
import type { Display } from '../../render/terminal/display.ts';
import type { PromptWords } from '../kinds.ts';
import type { KeyStream } from './keyboard.ts';
import type { Canvas } from './screen.ts';

/** What asking on a terminal takes. */
export interface AskSetup {
  readonly input: KeyStream;
  /** Where questions are written: standard error, so that standard output stays data. */
  readonly output: Canvas & { readonly rows?: number };
  readonly display: Display;
  readonly words: PromptWords;
  /** Who tells that the program is to end; the process, unless a test says otherwise. */
  readonly signals?: EventEmitter;
  /** Sends the program to the background and tells when it is back; a test does without. */
  readonly suspend?: (resumed: () => void) => void;
}
