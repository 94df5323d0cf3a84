/** One key, in the words of node's readline. */
export interface Key {
  /** `return`, `escape`, `up`, `a` …; empty for signs that have no name. */
  readonly name: string;
  /** The sign it types; empty for keys that type nothing. */
  readonly typed: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  /** Part of a paste that the terminal marked as one. */
  readonly pasted: boolean;
}

interface RawKey {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

export interface Bursts {
  /** Stops listening; gives the keys that had arrived and were not handed on. */
  stop(): readonly Key[];
}

/**
 * Hands on keys in bursts: those that arrive in one tick, as a hand never types and a paste always does. A burst that
 * ends in Enter waits a moment longer, for a long paste comes in several pieces.
 */
export function gatherKeys(input: NodeJS.ReadableStream, handOn: (burst: readonly Key[]) => void): Bursts {
  const keys: Key[] = [];
  const paste = pasteMarks();
  const timers = {
    soon: undefined as NodeJS.Immediate | undefined,
    later: undefined as NodeJS.Timeout | undefined,
  };
  const flush = () => handOn(keys.splice(0));
  const decide = () => {
    if (keys.length > 1 && isEnter(keys.at(-1))) timers.later = setTimeout(flush, REST_OF_PASTE);
    else flush();
  };
  const listen = (_typed: string | undefined, raw: RawKey) => {
    if (paste.isMark(raw) || isSecondHalfOfLineEnd(raw, keys.at(-1))) return;
    keys.push(keyOf(raw, paste.under()));
    clearImmediate(timers.soon);
    clearTimeout(timers.later);
    timers.soon = setImmediate(decide);
  };
  input.on('keypress', listen);
  return {
    stop() {
      input.removeListener('keypress', listen);
      clearImmediate(timers.soon);
      clearTimeout(timers.later);
      return keys.splice(0);
    },
  };
}

/** Milliseconds between two pieces of one paste. */
const REST_OF_PASTE = 30;

/** Enter, or the newline that some programs send in its place. */
export function isEnter(key: Key | undefined): boolean {
  return key !== undefined && !key.ctrl && (key.name === 'return' || key.name === 'enter');
}

/** The keys that go back in every question. */
export function isBack(key: Key): boolean {
  return !key.pasted && (key.name === 'escape' || (key.ctrl && key.name === 'b'));
}

function pasteMarks() {
  let under = false;
  return {
    under: () => under,
    isMark(raw: RawKey): boolean {
      if (raw.name !== 'paste-start' && raw.name !== 'paste-end') return false;
      under = raw.name === 'paste-start';
      return true;
    },
  };
}

function isSecondHalfOfLineEnd(raw: RawKey, before: Key | undefined): boolean {
  return raw.name === 'enter' && before?.name === 'return' && !before.meta;
}

function keyOf(raw: RawKey, pasted: boolean): Key {
  const sequence = raw.sequence ?? '';
  const ctrl = raw.ctrl === true;
  const meta = raw.meta === true;
  const types = !ctrl && !meta && /^(?:\P{Cc}|\t)$/u.test(sequence);
  return { name: raw.name ?? '', typed: types ? sequence : '', ctrl, meta, pasted };
}
