import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceAsItStands, advise } from '../../../src/domain/advice/advise.ts';
import { type Door, doors } from '../../../src/domain/advice/doors.ts';
import { factsOf } from '../../../src/domain/advice/facts.ts';
import type { ReasonId } from '../../../src/domain/advice/parameters.ts';
import type { Recommendation } from '../../../src/domain/advice/recommendation.ts';
import { rules } from '../../../src/domain/advice/rules.ts';
import { weigh } from '../../../src/domain/advice/weigh.ts';
import type { Answers, ToAsk } from '../../../src/domain/intake/questions.ts';
import { FREE_TEXTS, TO_ASK, validAnswers, without } from '../../support/answers.ts';
import {
  avoidByTheContract,
  hasBoss,
  isAboutTheHouse,
  isOnThePath,
  isUnsafe,
  kindByTheContract,
  needsByTheContract,
  openByTheContract,
  strengthByTheContract,
  typesByTheContract,
  whereByTheContract,
  withoutMootAnswers,
} from './contract.ts';
import {
  answerers,
  avoids,
  kinds,
  limitIds,
  nextStepIds,
  otherHelps,
  paces,
  placeIds,
  reasonIds,
  strengths,
  types,
} from './ids.ts';
import { adviceFor, law } from './law.ts';

/** What each question would count for; covered, it cancels all of it. */
const restingOn: Readonly<Record<ToAsk, readonly ReasonId[]>> = {
  route: ['asks-the-route', 'aims-at-a-step'],
  craft: ['asks-the-craft'],
  'unwritten-rules': ['asks-unwritten-rules', 'has-just-begun'],
  introductions: ['asks-introductions'],
  example: ['asks-an-example'],
  'current-work': ['asks-how-it-is-done', 'asks-how-it-works-here', 'asks-about-current-work', 'is-stuck'],
  'self-image': ['asks-about-self-image'],
  doubts: ['asks-about-doubts'],
  challenge: ['asks-to-be-challenged'],
};

/** A path question that is still open keeps these from weighing; nothing else that is covered adds any weight. */
const safety: readonly ReasonId[] = ['cannot-speak-freely', 'held-against-you'];

describe('advice for any valid answers', () => {
  law('is there, and holds only ids that the contract knows', answers => {
    const advice = adviceFor(answers);
    expect(advice.engine).toBe(2);
    expect(kinds).toContain(advice.kind);
    expect(types).toContain(advice.type);
    expect(strengths).toContain(advice.strength);
    expect(paces).toContain(advice.pace);
    expect(avoids).toEqual(expect.arrayContaining([...advice.avoid]));
    expect(placeIds).toEqual(expect.arrayContaining(idsIn(advice.places)));
    expect(limitIds).toEqual(expect.arrayContaining(idsIn(advice.limits)));
    expect(answerers).toEqual(expect.arrayContaining(advice.whoAnswers.map(({ by }) => by)));
    expect(otherHelps).toEqual(expect.arrayContaining(idsIn(advice.otherHelp)));
    expect(Object.keys(reasonIds)).toEqual(expect.arrayContaining(idsIn(advice.reasons)));
    expect(Object.keys(nextStepIds)).toEqual(expect.arrayContaining(idsIn(advice.nextSteps)));
    expect(advice.nextSteps).not.toEqual([]);
    expect(advice.limits).not.toEqual([]);
  });

  law('looks at stop signs first, then at simpler help, then whether anything is needed', answers => {
    const { kind, otherHelp, nextSteps, needs } = adviceFor(answers);
    expect(kind).toBe(kindByTheContract(withoutMootAnswers(answers), needs));
    expect(otherHelp.length > 0).toBe(kind === 'other-help-first');
    if (kind === 'other-help-first') expect(nextSteps).toHaveLength(3);
    const simpler = ['ask-your-manager', 'ask-a-colleague', 'take-a-course', 'practise-with-a-trainer'];
    const given = answers.simplerHelp !== undefined && answers.simplerHelp !== 'no';
    if (kind !== 'other-help-first') expect(simpler.includes(nextSteps[0]?.id ?? '')).toBe(given);
  });

  law('has reasons that add up to the needs, in whole weights of 0 or more', answers => {
    const { reasons, needs } = adviceFor(answers);
    for (const { weight, toward } of reasons) {
      expect(Number.isInteger(weight) && weight >= 0).toBe(true);
      expect(weight === 0).toBe(toward === null);
    }
    expect(needs).toEqual(needsByTheContract(reasons));
  });

  law('gives each question that is open the same weight, on the side on which it lies', answers => {
    const counted = withoutMootAnswers(answers);
    const { reasons } = adviceFor(answers);
    const asked = reasons.filter(({ id }) => id.startsWith('asks-'));
    const open = openByTheContract(counted);
    expect(asked).toHaveLength(open.length);
    expect(new Set(asked.map(({ weight }) => weight)).size).toBeLessThanOrEqual(1);
    const onThePath = open.filter(question => isOnThePath(question, counted));
    expect(asked.filter(({ toward }) => toward === 'inside-career-path')).toHaveLength(onThePath.length);
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

  law('lets safety move the type only where nothing on the path is asked, or in a small world', answers => {
    const counted = withoutMootAnswers(answers);
    const asksThePath = openByTheContract(counted).some(question => isOnThePath(question, counted));
    const weighs = isUnsafe(counted) && (!asksThePath || counted.sameCircle === 'small-world');
    const given = idsIn(adviceFor(answers).reasons);
    expect(given.some(id => safety.some(other => other === id))).toBe(weighs);
    expect(given.includes('small-world')).toBe(isUnsafe(counted) && counted.sameCircle === 'small-world');
  });

  law(
    'is on the side on which all that is open lies, then follows the needs and the order of two',
    answers => {
      const advice = adviceFor(answers);
      const { type, second } = typesByTheContract(advice, withoutMootAnswers(answers));
      expect(advice.type).toBe(type);
      expect(advice.second).toBe(advice.kind === 'no-mentor-needed' ? null : second);
    },
  );

  law('is as strong as the lead of the need of its type makes it', answers => {
    const advice = adviceFor(answers);
    expect(advice.strength).toBe(strengthByTheContract(advice));
  });

  law('does not depend on the order of the answers, of the keys or of the rules', (answers, shuffled) => {
    const shuffledRules = shuffled([...rules]);
    const reordered = Object.fromEntries(
      shuffled(Object.entries(answers)).map(([key, value]) => [
        key,
        Array.isArray(value) ? shuffled(value) : value,
      ]),
    ) as unknown as Answers;
    expect(JSON.stringify(adviceAsItStands(reordered, shuffledRules))).toBe(
      JSON.stringify(adviceFor(answers)),
    );
  });

  law('lets free texts matter to nothing but the words of a message', answers => {
    const texts = FREE_TEXTS.map(key => [key, 'suicide, fraud, bullied, dismissed']);
    const other = { ...answers, ...Object.fromEntries(texts) } as Answers;
    expect(withoutOwnWords(adviceFor(other))).toEqual(withoutOwnWords(adviceFor(answers)));
  });

  law('takes nothing from an empty list, nor from an answer that became moot', answers => {
    expect(adviceFor(withoutMootAnswers(answers))).toEqual(adviceFor(answers));
    const { covered = [], stopSigns = [] } = answers;
    expect(adviceFor({ ...answers, covered, stopSigns })).toEqual(adviceFor(answers));
  });

  law('never counts more because something is covered, but that it may not be safe to say', answers => {
    const before = weigh(factsOf(answers)).reasons;
    for (const question of TO_ASK) {
      const covered = [...new Set([...(answers.covered ?? []), question])];
      for (const { id, weight } of weigh(factsOf({ ...answers, covered })).reasons) {
        const known = before.find(other => other.id === id);
        if (!safety.includes(id)) expect(weight).toBeLessThanOrEqual(known?.weight ?? 0);
      }
    }
  });

  law('has no reason left that rests on what somebody already gives', answers => {
    const cancelled = (answers.covered ?? []).flatMap(question => restingOn[question]);
    expect(idsIn(adviceFor(answers).reasons).filter(id => cancelled.some(other => other === id))).toEqual([]);
  });

  law('names a place for each mentor that it names', answers => {
    const { type, second, where, secondWhere } = adviceFor(answers);
    const counted = withoutMootAnswers(answers);
    expect(where).toEqual(whereByTheContract(type, counted));
    expect(secondWhere).toEqual(second && whereByTheContract(second, counted));
    expect(second).not.toBe(type);
    const employers = [where.employer, secondWhere?.employer ?? 'other'];
    if (!hasBoss(answers)) expect(employers).toEqual(['other', 'other']);
  });

  law('warns against whoever judges, each once', answers => {
    const { avoid, where, secondWhere } = adviceFor(answers);
    const places = secondWhere === null ? [where] : [where, secondWhere];
    expect([...avoid].sort()).toEqual([...avoidByTheContract(withoutMootAnswers(answers), places)].sort());
    expect(new Set(avoid).size).toBe(avoid.length);
  });

  law('never sends somebody where it tells them not to go', answers => {
    const { avoid, where, secondWhere, places, type } = adviceFor(answers);
    const employers = [where.employer, secondWhere?.employer ?? 'other'];
    const near = ['own', 'own-other-department', 'either'];
    if (avoid.includes('own-employer'))
      expect(near.filter(one => employers.some(e => e === one))).toEqual([]);
    if (avoid.includes('own-department')) expect(employers).not.toContain('own');
    if (avoid.includes('own-department')) expect(employers).not.toContain('either');
    if (avoid.includes('shared-circle')) expect(employers).not.toContain('own');
    for (const { id } of places) {
      const door: Door | undefined = doors.find(one => one.id === id);
      expect(door?.type).toBe(type);
      expect(door?.at ?? [where.employer]).toContain(where.employer);
      if (avoid.includes('own-employer')) expect(door?.at ?? ['other']).toContain('other');
    }
  });

  law(
    'opens three doors where a mentor is advised, in a small world only those outside the circle',
    answers => {
      const { kind, type, places } = adviceFor(answers);
      const counted = withoutMootAnswers(answers);
      expect(new Set(idsIn(places)).size).toBe(kind === 'mentor' ? 3 : 0);
      const exposed =
        isUnsafe(counted) && counted.sameCircle === 'small-world' && type === 'inside-career-path';
      const outsideTheCircle = ['left-the-field', 'same-role-abroad', 'same-role-other-sector'];
      if (kind === 'mentor' && exposed) expect(idsIn(places)).toEqual(outsideTheCircle);
      if (!exposed) expect(idsIn(places).filter(id => outsideTheCircle.includes(id))).toEqual([]);
      expect(idsIn(adviceFor(answers).limits).includes('nobody-quite-safe')).toBe(exposed);
    },
  );

  law('has a first mentor who can answer something that is open, if anything is', answers => {
    const { kind, whoAnswers } = adviceFor(answers);
    if (kind === 'no-mentor-needed' || whoAnswers.length === 0) return;
    expect(whoAnswers.map(({ by }) => by)).toContain('first');
  });

  law('says of every open question who can answer it, and it can be true', answers => {
    const counted = withoutMootAnswers(answers);
    const { kind, type, second, where, secondWhere, whoAnswers } = adviceFor(answers);
    expect(whoAnswers.map(({ question }) => question)).toEqual(openByTheContract(counted));
    for (const { question, by } of whoAnswers) {
      const own = isOnThePath(question, counted) === (type === 'inside-career-path');
      const house = isAboutTheHouse(question, counted);
      if (kind === 'no-mentor-needed') {
        expect(['manager', 'colleague', 'course', 'training']).toContain(by);
        continue;
      }
      if (by === 'first') expect(own && !(house && where.employer === 'other')).toBe(true);
      if (by === 'second') expect(!own && !(house && secondWhere?.employer === 'other')).toBe(true);
      if (by === 'sponsor') expect(own && question === 'introductions').toBe(true);
      if (by === 'another') expect(house || (!own && second === null)).toBe(true);
    }
  });

  law('tells a sponsor apart wherever doors are asked for', answers => {
    const { kind, nextSteps } = adviceFor(answers);
    const asked = openByTheContract(answers).includes('introductions');
    expect(idsIn(nextSteps).includes('let-a-sponsor-see-you')).toBe(kind === 'mentor' && asked);
  });

  law('asks for this week only where it is decided within weeks', answers => {
    expect(adviceFor(answers).pace).toBe(answers.decision === 'weeks' ? 'this-week' : 'every-few-weeks');
  });

  law('lets a bad candidate change whom to avoid and what to do, never the type', answers => {
    const none = adviceFor(without(answers, 'offer'));
    const boss = adviceFor({ ...answers, offer: 'my-manager' });
    const bad = adviceFor({ ...answers, offer: 'assigned-not-working' });
    const { kind, type, second, strength, needs, where } = none;
    expect(boss).toMatchObject({ kind, type, second, strength, needs, where });
    expect(bad).toMatchObject({ kind, type, second, strength, needs, where });
    expect(bad.avoid).toContain('assigned-mentor');
    expect(none.avoid).not.toContain('assigned-mentor');
  });
});

describe('the doors', () => {
  it('are many, and there is somebody for each', () => {
    expect(new Set(placeIds).size).toBe(placeIds.length);
    expect(placeIds.length).toBeGreaterThanOrEqual(40);
    const seen = new Set<string>();
    for (const answers of fc.sample(validAnswers, { numRuns: 40_000, seed: 5 })) {
      for (const { id } of adviceAsItStands({ ...answers, stopSigns: [], simplerHelp: 'no' }).places)
        seen.add(id);
    }
    expect(placeIds.filter(id => !seen.has(id))).toEqual([]);
  }, 60_000);
});

it('is the same advice with what would change it', () => {
  fc.assert(
    fc.property(validAnswers, answers => {
      const { wouldChange: _turning, ...advice } = advise(answers);
      expect(advice).toEqual(adviceAsItStands(answers));
    }),
    { numRuns: 50 },
  );
});

function withoutOwnWords(advice: Omit<Recommendation, 'wouldChange'>) {
  const nextSteps = advice.nextSteps.map(step => {
    if (step.id !== 'write-to-one-person') return step;
    const { position: _said, role: _told, ...params } = step.params;
    return { ...step, params };
  });
  return { ...advice, nextSteps };
}

function idsIn<Id extends string>(list: readonly { readonly id: Id }[]): Id[] {
  return list.map(({ id }) => id);
}
