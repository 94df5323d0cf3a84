import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from './support/chance.ts';
import { useTerminal } from './support/guided.ts';
import { leaveNothingRunning, mentor, type Place } from './support/mentor.ts';
import { drop, filesIn, usePlaces } from './support/places.ts';
import { answers } from './support/samples.ts';
import { say } from './support/say.ts';
import {
  allKept,
  conversation,
  type Fate,
  goOnWithAll,
  importing,
  inEditor,
  meeting,
  type Outcome,
} from './support/windows.ts';

const places = usePlaces();
useTerminal();
leaveNothingRunning();

/** How often each pair is tried. */
const TRIALS = 5;
/** In how many milliseconds from its start a command that asks nothing is over. */
const WHOLE_MS = 700;
/** Within how many milliseconds after a question a conversation is killed: about as long as an answer takes to be kept. */
const ANSWER_MS = 40;

const seeded: { place: Place } = { place: { home: '', temporary: '' } };
const fates: Fate['kind'][] = [];
const kept: number[] = [];

beforeAll(async () => {
  seeded.place = await places.empty();
  // So that the first question is one of the intake, and the answers to the others stand ready.
  await mentor(seeded.place, ['intake', '--answers', '-', '--word', 'coach'], { input: answers });
});

afterAll(() => {
  const count = (kind: Fate['kind']) => fates.filter(one => one === kind).length;
  say(
    `Two windows: ${fates.length} ends (${count('kill')} killed, ${count('ctrl-c')} stopped, ${count('end')} not).`,
  );
  say(`  ${kept.reduce((sum, one) => sum + one, 0)} texts that were said to be kept were found.`);
});

describe('two windows at once, each of which may be killed at any point', () => {
  it('lose no line of two guided reflections', async () => {
    await tryOut(1, ({ place, begun }, random, name) =>
      conversation(place, 'log', linesOf(name), fateAmong(9, random), begun),
    );
  });

  it('lose no answer of two intakes', async () => {
    await tryOut(2, ({ place, begun }, random, name) =>
      conversation(place, 'intake', [`Aim of ${name}`], fateAmong(12, random), begun),
    );
  });

  it('lose nothing that two editors saved', async () => {
    await tryOut(3, ({ place }, random, name) => inEditor(place, `Sheet of ${name}`, killedSometime(random)));
  });

  it('lose nothing of a reflection and an import', async () => {
    await tryOut(4, ({ place, begun }, random, name) =>
      name.startsWith('first')
        ? conversation(place, 'log', linesOf(name), fateAmong(9, random), begun)
        : importing(place, `Import of ${name}`, killedSometime(random), begun),
    );
  });
});

type Window = (opening: Opening, random: () => number, name: string) => Promise<Outcome>;

/** Where a window is opened, and what it waits for at its first question: that the other has begun as well. */
interface Opening {
  readonly place: Place;
  readonly begun: () => Promise<void>;
}

/** Opens two such windows at once, again and again. What was said to be kept is, and every draft can be gone on with. */
async function tryOut(seed: number, window: Window): Promise<void> {
  const random = chance(seed);
  for (let nth = 1; nth <= TRIALS; nth += 1) {
    const place = await places.copyOf(seeded.place);
    const names = [`first ${seed}-${nth}`, `second ${seed}-${nth}`];
    const begun = meeting(names.length);
    const outcomes = await Promise.all(names.map(name => window({ place, begun }, random, name)));
    const said = outcomes.flatMap(outcome => outcome.kept);
    await expectKept(place, said);
    if ((await goOnWithAll(place)) > 0) {
      await expectKept(place, said);
      expect((await filesIn(place.home)).filter(name => /^drafts\/\.?log/.test(name))).toEqual([]);
    }
    expect((await mentor(place, ['doctor'])).code).toBe(0);
    kept.push(said.length);
    await drop(place);
  }
}

async function expectKept(place: Place, said: readonly string[]): Promise<void> {
  const all = await allKept(place);
  expect(said.filter(words => !all.includes(words))).toEqual([]);
}

/** Different words for every line of a reflection that takes words; the others are passed over. */
function linesOf(name: string): readonly string[] {
  return ['What', 'So what', 'Now what', '', '', '', 'Blind', 'Critical', 'View', 'Skill'].map(line =>
    line === '' ? '' : `${line} of ${name}`,
  );
}

function fateAmong(questions: number, random: () => number): Fate {
  const at = Math.floor(random() * questions);
  const lot = random();
  if (lot < 0.2) return noted({ kind: 'end' });
  if (lot < 0.4) return noted({ kind: 'ctrl-c', at });
  return noted({ kind: 'kill', at, ms: random() * ANSWER_MS });
}

function killedSometime(random: () => number): Fate {
  return noted({ kind: 'kill', at: 0, ms: random() * WHOLE_MS });
}

function noted(fate: Fate): Fate {
  fates.push(fate.kind);
  return fate;
}
