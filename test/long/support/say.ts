/** A line among the results of the tests: what was counted. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

export function inMs(ms: number): string {
  return `${Math.round(ms)} ms`;
}
