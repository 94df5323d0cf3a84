import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/domain/intake/answers.ts';
import own from './cases.json' with { type: 'json' };
import { evaluate, undisputedHits } from './evaluate.ts';
import practice from './practice-cases.json' with { type: 'json' };

const folder = fileURLToPath(new URL('.', import.meta.url));

describe('the evaluation', () => {
  it('is of answers that the intake takes', () => {
    const given = [...Object.values(practice), ...Object.values(own)].flatMap(({ answers }) =>
      answers.map(one => one.given),
    );
    expect(given.length).toBeGreaterThan(20);
    for (const answers of given) expect(parseAnswers(answers).ok).toBe(true);
  });

  it.each(Object.entries(undisputedHits(folder)))(
    'finds the engine right as often as any simple rule, or more: %s',
    (_, hits) => {
      // The sharper majority knows what this intake asks besides, and is no simple rule.
      const { 'engine 2': engine = 0, 'the same, by what is needed': _sharper, ...others } = hits;
      expect(Math.max(...Object.values(others))).toBeLessThanOrEqual(engine);
    },
  );

  it('prints a table for each set and encoding, and what is still wrong', () => {
    const report = evaluate(folder);
    expect(report).toContain('| practice, careful | undisputed | debatable | stop signs |');
    expect(report).toMatch(/\| engine 2 \| \d+\/\d+ \(\d+%–\d+%\)/);
    expect(report).toContain('practice, still wrong:');
  });

  it('is told in docs/method.md as it is printed', () => {
    const page = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
    const tables = evaluate(folder)
      .split('\n\n')
      .filter(part => part.startsWith('| '));
    expect(tables).toHaveLength(4);
    for (const table of tables) expect(page).toContain(table);
  });
});
