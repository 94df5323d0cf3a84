/**
 * Where a text stops being JSON, as `line:column`, both counted from 1; for a text that breaks off, its end. The
 * engine's own message leaves the place out, or not, from one version to the next; whoever mends a file by hand
 * needs it.
 */
export function firstFault(text: string): string {
  const before = text.slice(0, faultOffset(text)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** What may come next; an end is that of the innermost array or object that is open. */
type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

function faultOffset(text: string): number {
  const tokens = tokensOf(text);
  /** The ends still to come, innermost last. */
  const open: string[] = [];
  let awaited: Awaited | undefined = 'value';
  for (const { token, offset } of tokens) {
    awaited = afterToken(token, awaited, open);
    if (awaited === undefined) return offset;
  }
  return text.length;
}

function* tokensOf(text: string): Generator<{ readonly token: string; readonly offset: number }> {
  const token = new RegExp(`${BLANKS}|${PUNCTUATION}|${TEXT}|${NUMBER}|${WORD}`, 'y');
  while (token.lastIndex < text.length) {
    const offset = token.lastIndex;
    const found = token.exec(text)?.[0] ?? NO_TOKEN;
    if (found.trim() !== '') yield { token: found, offset };
    if (found === NO_TOKEN) return;
  }
}

/** The tokens of JSON, as RFC 8259 has them. */
const BLANKS = String.raw`[ \t\r\n]+`;
const PUNCTUATION = String.raw`[{}[\],:]`;
const TEXT_SIGNS = String.raw`[ !#-[\]-\uffff]*`;
const ESCAPED = String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const TEXT = `"${TEXT_SIGNS}(?:${ESCAPED}${TEXT_SIGNS})*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const WORD = 'true|false|null';
const NO_TOKEN = 'no token';

/** What comes after this token, with `open` brought up to date; undefined where the token may not stand. */
function afterToken(token: string, awaited: Awaited, open: string[]): Awaited | undefined {
  switch (token) {
    case NO_TOKEN:
      return undefined;
    case '{':
    case '[':
      return takesValue(awaited) ? afterOpening(token, open) : undefined;
    case '}':
    case ']':
      return awaited.endsWith('-or-end') && open.pop() === token ? afterValue(open) : undefined;
    case ',':
      return awaited === 'comma-or-end' ? afterComma(open) : undefined;
    case ':':
      return awaited === 'colon' ? 'value' : undefined;
    default:
      if (token.startsWith('"') && awaited.startsWith('key')) return 'colon';
      return takesValue(awaited) ? afterValue(open) : undefined;
  }
}

function takesValue(awaited: Awaited): boolean {
  return awaited.startsWith('value');
}

function afterOpening(token: '{' | '[', open: string[]): Awaited {
  open.push(token === '{' ? '}' : ']');
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

function afterValue(open: readonly string[]): Awaited {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

function afterComma(open: readonly string[]): Awaited {
  return open.at(-1) === '}' ? 'key' : 'value';
}
