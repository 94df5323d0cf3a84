import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/advice/facts.ts';
import { weigh } from '../../../src/domain/advice/weigh.ts';
import { validAnswers } from '../../support/answers.ts';
import { reasonIds } from './ids.ts';

const page = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');

describe('docs/method.md', () => {
  it('speaks of every reason, and of no other', () => {
    const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id);
    expect(named.sort()).toEqual(Object.keys(reasonIds).sort());
  });

  it('tells the weights that the engine gives, and toward which mentor', () => {
    expect(weightsOnThePage()).toEqual(weightsGiven());
  });
});

/** By reason: its side, and the weights in the fourth part of its row. */
function weightsOnThePage(): Record<string, string> {
  const sides = page.split(/^### /m).filter(part => part.startsWith('Toward'));
  return Object.fromEntries(
    sides.flatMap(part => {
      const side = part.startsWith('Toward a mentor on your career path')
        ? 'inside-career-path'
        : 'outside-neutral';
      const rows = [...part.matchAll(/^\| `([a-z-]+)` \|[^|]*\| ([^|]*) \|/gm)];
      return rows.map(([, id, weights]) => [id, `${side} ${String(weights)}`]);
    }),
  );
}

/** The same from the engine, as seen in advice on many sets of answers. */
function weightsGiven(): Record<string, string> {
  const seen = new Map<string, Set<number>>();
  for (const answers of fc.sample(validAnswers, { numRuns: 3000, seed: 1 })) {
    for (const { id, toward, weight } of weigh(factsOf(answers)).reasons) {
      if (toward === null) continue;
      const key = `${id} ${toward}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(weight));
    }
  }
  return Object.fromEntries(
    [...seen].map(([key, weights]) => {
      const [id, side] = key.split(' ');
      return [id, `${side} ${[...weights].sort((a, b) => a - b).join(' or ')}`];
    }),
  );
}
