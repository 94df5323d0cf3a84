import type { Keyboard } from './keyboard.ts';

/** One key, in the words of node's readline; or a whole paste. */
export interface Key {
  /** `return`, `escape`, `up`, `a` …; empty for signs that have no name, and for a paste. */
  readonly name: string;
  /** The sign it types, or the whole text of a paste with its newlines; empty for keys that type nothing. */
  readonly typed: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  /** A paste, which is text and no commands. */
  readonly pasted: boolean;
}

export interface Bursts {
  /** Stops listening; gives the keys that had arrived and were not handed on. */
  stop(): readonly Key[];
}

/**
 * Hands on keys in bursts: those that arrive in one tick, as a hand never types and a script always does. A burst that
 * ends in Enter waits a moment longer, for what is sent as if it were typed comes in several pieces.
 */
export function gatherKeys(
  keyboard: Pick<Keyboard, 'listen' | 'flush'>,
  handOn: (burst: readonly Key[]) => void,
): Bursts {
  const keys: Key[] = [];
  const timers = {
    soon: undefined as NodeJS.Immediate | undefined,
    later: undefined as NodeJS.Timeout | undefined,
  };
  const flush = () => handOn(keys.splice(0));
  const decide = () => {
    if (keys.length > 1 && isEnter(keys.at(-1))) timers.later = setTimeout(flush, REST_OF_BURST);
    else flush();
  };
  const unlisten = keyboard.listen(key => {
    if (isSecondHalfOfLineEnd(key, keys.at(-1))) return;
    keys.push(key);
    clearImmediate(timers.soon);
    clearTimeout(timers.later);
    timers.soon = setImmediate(decide);
  });
  return {
    stop() {
      keyboard.flush();
      unlisten();
      clearImmediate(timers.soon);
      clearTimeout(timers.later);
      return keys.splice(0);
    },
  };
}

/** Milliseconds between two pieces of one burst. */
const REST_OF_BURST = 30;

/** Enter, or the newline that some programs send in its place. */
export function isEnter(key: Key | undefined): boolean {
  return key !== undefined && !key.ctrl && (key.name === 'return' || key.name === 'enter');
}

/** The keys that go back in every question. */
export function isBack(key: Key): boolean {
  return !key.pasted && (key.name === 'escape' || (key.ctrl && key.name === 'b'));
}

/** Ctrl-D, which ends the input where nothing has been typed. */
export function isEndOfInput(key: Key): boolean {
  return key.ctrl && key.name === 'd' && !key.pasted;
}

function isSecondHalfOfLineEnd(key: Key, before: Key | undefined): boolean {
  return key.name === 'enter' && before?.name === 'return' && !before.meta;
}
