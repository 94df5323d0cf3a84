import { describe, expect } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import { factsOf } from '../../../src/domain/advice/facts.ts';
import type { ReasonId, Recommendation } from '../../../src/domain/advice/recommendation.ts';
import { rules } from '../../../src/domain/advice/rules.ts';
import { weigh } from '../../../src/domain/advice/weigh.ts';
import type { Answers, ToAsk } from '../../../src/domain/intake/questions.ts';
import { FREE_TEXTS, TO_ASK, without } from '../../support/answers.ts';
import {
  needsByTheContract,
  strengthByTheContract,
  typesByTheContract,
  whereByTheContract,
  withoutMootAnswers,
} from './contract.ts';
import { avoids, kinds, nextStepIds, otherHelps, reasonIds, strengths, types } from './ids.ts';
import { adviceFor, law } from './law.ts';

/** What each question would count for; covered, it cancels all of it. */
const restingOn: Readonly<Record<ToAsk, readonly ReasonId[]>> = {
  route: ['asks-the-route', 'aims-at-a-step'],
  craft: ['asks-the-craft'],
  'unwritten-rules': ['asks-unwritten-rules', 'has-just-begun'],
  introductions: ['asks-introductions'],
  example: ['asks-an-example'],
  'current-work': ['asks-about-current-work', 'is-stuck'],
  'self-image': ['asks-about-self-image'],
  doubts: ['asks-about-doubts'],
  challenge: ['asks-to-be-challenged'],
};

describe('advice for any valid answers', () => {
  law('is there, and holds only ids that the contract knows', answers => {
    const advice = adviceFor(answers);
    expect(advice.engine).toBe(1);
    expect(kinds).toContain(advice.kind);
    expect(types).toContain(advice.type);
    expect(strengths).toContain(advice.strength);
    expect(avoids).toEqual(expect.arrayContaining([...advice.avoid]));
    expect(otherHelps).toEqual(expect.arrayContaining(idsIn(advice.otherHelp)));
    expect(Object.keys(reasonIds)).toEqual(expect.arrayContaining(idsIn(advice.reasons)));
    expect(Object.keys(nextStepIds)).toEqual(expect.arrayContaining(idsIn(advice.nextSteps)));
    expect(advice.nextSteps).not.toEqual([]);
  });

  law('looks at stop signs first, then at simpler help with at most one question open', answers => {
    const open = answers.questions.filter(question => !answers.covered?.includes(question));
    const simpler = answers.simplerHelp !== undefined && answers.simplerHelp !== 'no';
    const kind = answers.stopSigns?.length ? 'other-help-first' : undefined;
    const { kind: given, otherHelp } = adviceFor(answers);
    expect(given).toBe(kind ?? (simpler && open.length <= 1 ? 'no-mentor-needed' : 'mentor'));
    expect(otherHelp.length > 0).toBe(given === 'other-help-first');
  });

  law('has reasons that add up to the needs, in whole weights of 0 or more', answers => {
    const { reasons, needs } = adviceFor(answers);
    for (const { weight, toward } of reasons) {
      expect(Number.isInteger(weight) && weight >= 0).toBe(true);
      expect(weight === 0).toBe(toward === null);
    }
    expect(needs).toEqual(needsByTheContract(reasons));
  });

  law('gives each reason once, and rests it on answers that were given and count', answers => {
    const counted = Object.keys(withoutMootAnswers(answers));
    const { reasons } = adviceFor(answers);
    expect(new Set(idsIn(reasons)).size).toBe(reasons.length);
    for (const reason of reasons) {
      expect(reason.answers).not.toEqual([]);
      expect(counted).toEqual(expect.arrayContaining([...reason.answers]));
    }
  });

  law('follows the needs and, where both are strong, the order of two', answers => {
    const advice = adviceFor(answers);
    const { type, second } = typesByTheContract(advice, withoutMootAnswers(answers));
    expect(advice.type).toBe(type);
    expect(advice.second).toBe(advice.kind === 'no-mentor-needed' ? null : second);
  });

  law('is as strong as the margin makes it', answers => {
    const advice = adviceFor(answers);
    expect(advice.strength).toBe(strengthByTheContract(advice));
  });

  law(
    'does not depend on the order of the answers, of the keys or of the rules',
    (answers, shuffled) => {
      const shuffledRules = shuffled([...rules]);
      const reordered = Object.fromEntries(
        shuffled(Object.entries(answers)).map(([key, value]) => [
          key,
          Array.isArray(value) ? shuffled(value) : value,
        ]),
      ) as unknown as Answers;
      const expected = adviceFor(answers);
      const given = advise(reordered, shuffledRules);
      expect(given).toEqual(expected);
      expect(JSON.stringify(given)).toBe(JSON.stringify(expected));
    },
    100,
  );

  law(
    'lets free texts matter to nothing but the words of a message',
    answers => {
      const texts = FREE_TEXTS.map(key => [key, 'suicide, fraud, bullied, dismissed']);
      const other = { ...answers, ...Object.fromEntries(texts) } as Answers;
      expect(withoutPosition(advise(other))).toEqual(withoutPosition(adviceFor(answers)));
    },
    100,
  );

  law(
    'takes nothing from an empty list, nor from an answer that became moot',
    answers => {
      const { wouldChange: _now, ...expected } = adviceFor(answers);
      const { wouldChange: _then, ...bare } = advise(withoutMootAnswers(answers));
      expect(bare).toEqual(expected);
      const { covered = [], stopSigns = [] } = answers;
      expect(advise({ ...answers, covered, stopSigns })).toEqual(adviceFor(answers));
    },
    100,
  );

  law('never counts more because something is covered', answers => {
    const { needs } = adviceFor(answers);
    for (const question of TO_ASK) {
      const covered = [...new Set([...(answers.covered ?? []), question])];
      const fewer = weigh(factsOf({ ...answers, covered }));
      expect(fewer.needs.path).toBeLessThanOrEqual(needs.path);
      expect(fewer.needs.perspective).toBeLessThanOrEqual(needs.perspective);
    }
  });

  law('has no reason left that rests on what somebody already gives', answers => {
    const { reasons } = adviceFor(answers);
    const covered = withoutMootAnswers(answers).covered ?? [];
    const cancelled = covered.flatMap(question => restingOn[question]);
    expect(idsIn(reasons).filter(id => cancelled.some(other => other === id))).toEqual([]);
  });

  law('names a place for each mentor that it names, and one that can be gone to', answers => {
    const { type, second, where, secondWhere, avoid } = adviceFor(answers);
    const counted = withoutMootAnswers(answers);
    expect(where).toEqual(whereByTheContract(type, counted));
    expect(secondWhere).toEqual(second && whereByTheContract(second, counted));
    expect(second).not.toBe(type);
    const places = [where.employer, secondWhere?.employer];
    if (avoid.includes('own-employer')) expect(places).not.toContain('own');
    if (!['employed', 'in-training'].includes(answers.employment)) expect(places).not.toContain('own');
  });

  law('warns against whoever judges, each once', answers => {
    const { avoid } = adviceFor(answers);
    expect(avoid).toEqual(expect.arrayContaining(['line-manager', 'decides-on-you']));
    expect(new Set(avoid).size).toBe(avoid.length);
  });

  law(
    'lets a bad candidate change whom to avoid and what to do, never the type',
    answers => {
      const none = advise(without(answers, 'offer'));
      const boss = advise({ ...answers, offer: 'my-manager' });
      const bad = advise({ ...answers, offer: 'assigned-not-working' });
      const { kind, type, second, strength, needs, where } = none;
      expect(boss).toMatchObject({ kind, type, second, strength, needs, where });
      expect(bad).toMatchObject({ kind, type, second, strength, needs, where });
      expect(bad.avoid).toContain('assigned-mentor');
      expect(none.avoid).not.toContain('assigned-mentor');
    },
    100,
  );
});

function withoutPosition(advice: Recommendation) {
  const nextSteps = advice.nextSteps.map(({ id, params: { position: _said, ...params } }) => ({
    id,
    params,
  }));
  return { ...advice, nextSteps };
}

function idsIn(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
