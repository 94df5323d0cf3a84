import { readFileSync } from 'node:fs';

const map = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

/** The pieces of code that docs/architecture.md shows under a heading. */
export function codeUnder(heading: string): readonly string[] {
  const [, section = ''] = map.split(`## ${heading}\n`);
  const pieces = (section.split('\n## ')[0] ?? '').matchAll(/```ts\n(.*?)```/gs);
  return [...pieces].map(([, code]) => code ?? '');
}

/** Those that stand in none of these files, however they are indented. */
export function standingNowhere(pieces: readonly string[], files: readonly URL[]): readonly string[] {
  const texts = files.map(file => flat(readFileSync(file, 'utf8')));
  return pieces.filter(code => !texts.some(text => text.includes(flat(code))));
}

function flat(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}
