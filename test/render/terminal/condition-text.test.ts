import { describe, expect, it } from 'vitest';
import type { Condition, IntakeQuestion } from '../../../src/domain/intake/questions.ts';
import { questions } from '../../../src/domain/intake/questions.ts';
import { conditionsText } from '../../../src/render/terminal/condition-text.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { screens, views } from '../screens.ts';

const withConditions = questions.filter((question: IntakeQuestion) => question.moot !== undefined);

// Other programs read these sentences in a schema, where they stand on one line.
screens('condition-text', {
  'when the answer to each question is ignored': ({ words: { intake }, display }) =>
    withConditions
      .map(({ key, moot = [] }: IntakeQuestion) => {
        const conditions = conditionsText(moot, intake.schema);
        return fitText(`${key}: ${intake.schema.ignoredWhen({ conditions })}`, display);
      })
      .join('\n'),
});

describe.each(views)('conditions in words, in $language', ({ words: { intake } }) => {
  const { schema } = intake;
  const [one, other]: Condition[] = [
    { key: 'sameCircle', is: ['no-ties'] },
    { key: 'certainty', from: 0, to: 3 },
  ];
  const told = (...conditions: readonly (Condition | undefined)[]) =>
    conditionsText(
      conditions.filter(condition => condition !== undefined),
      schema,
    );

  it('have “or” between those of which one is enough, and “and” between those that must all hold', () => {
    expect(told(one, other)).toBe([told(one), told(other)].join(schema.orWhen));
    expect(told({ all: [one, other].filter(part => part !== undefined) })).toBe(
      [told(one), told(other)].join(schema.and),
    );
    expect(schema.and).not.toBe(schema.orWhen);
  });

  it('list values with commas, and “or” before the last alone', () => {
    expect(told({ key: 'phase', is: ['stuck', 'settled', 'just-started'] })).toContain(
      `stuck, settled${schema.or}just-started`,
    );
  });
});
