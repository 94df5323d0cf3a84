/** Names, or parts of a sentence, one after the other: `a, b and c`. The engine takes long to say the same. */
export function joinParts(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}
