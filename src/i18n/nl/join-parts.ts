/** Namen, of delen van een zin, achter elkaar: `a, b en c`. */
export function joinParts(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' en ');
}
