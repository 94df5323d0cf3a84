import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import type { Recommendation } from '../../../src/domain/advice/recommendation.ts';
import { type Case, cases } from './cases.ts';

describe.each(cases)('advice for somebody: $name', ({ answers, expect: expected }) => {
  const advice = advise(answers);

  it(`says what a wise adviser would say: ${expected.because}`, () => {
    expect(judgedAlike(advice, expected)).toEqual(stated(expected));
  });

  it('names the deciding reasons, and none that only seem to apply', () => {
    const given = advice.reasons.map(({ id }) => id);
    expect(given).toEqual(expect.arrayContaining([...expected.deciding]));
    expect(given.filter(id => expected.notBecause?.includes(id))).toEqual([]);
    expect(settling(advice)).toSatisfy(
      (ids: string[]) => ids.length === 0 || ids.some(id => expected.deciding.some(other => other === id)),
    );
  });

  it('lists the next steps in their order', () => {
    const wanted = expected.nextSteps ?? [];
    const given = advice.nextSteps.map(({ id }) => id).filter(id => wanted.includes(id));
    expect(given).toEqual(wanted);
  });
});

describe('the cases', () => {
  it('are many, of many kinds of people, and none comes twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(36);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(new Set(cases.map(({ answers }) => answers.employment)).size).toBe(5);
  });
});

type Expected = Case['expect'];

/** What the case states, in a form that can be laid beside the advice. */
function stated({ kind, type, second, strength, where, secondWhere, avoid, otherHelp }: Expected) {
  return {
    kind,
    type,
    second: second ?? null,
    ...(strength && { strength }),
    ...(where && { where }),
    ...(secondWhere && { secondWhere }),
    ...(avoid && { avoid: [...avoid].sort() }),
    ...(otherHelp && { otherHelp }),
  };
}

/** The same parts of the advice as the case states. */
function judgedAlike(advice: Recommendation, expected: Expected) {
  return {
    kind: advice.kind,
    type: advice.type,
    second: advice.second,
    ...(expected.strength && { strength: advice.strength }),
    ...(expected.where && { where: advice.where }),
    ...(expected.secondWhere && { secondWhere: advice.secondWhere }),
    ...(expected.avoid && { avoid: [...advice.avoid].sort() }),
    ...(expected.otherHelp && { otherHelp: advice.otherHelp.map(({ id }) => id) }),
  };
}

/** The reasons that may have settled the type: what puts one of two first, otherwise the heaviest on its side. */
function settling({ reasons, type }: Recommendation): string[] {
  const order = reasons.filter(({ id }) => id === 'asked-on-one-side' || id.endsWith('-comes-first'));
  if (order.length > 0) return order.map(({ id }) => id);
  const forType = reasons.filter(({ toward }) => toward === type);
  const heaviest = Math.max(...forType.map(({ weight }) => weight));
  return forType.filter(({ weight }) => weight === heaviest).map(({ id }) => id);
}
