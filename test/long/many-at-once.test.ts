import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chance } from './support/chance.ts';
import { type Contents, contents, contentsOf, indexOf } from './support/journal.ts';
import { keptUp, type Ledger, newLedger, sessionsIn, statesIn } from './support/ledger.ts';
import { changeSomething, type Deeds, type Writer } from './support/many-writers.ts';
import { leaveNothingRunning, mentor, type Place } from './support/mentor.ts';
import { filesIn, leftoversIn, unlistedIn, usePlaces } from './support/places.ts';
import { answers, nearlyClosed } from './support/samples.ts';
import { inMs, median, say } from './support/say.ts';

const places = usePlaces();
leaveNothingRunning();

const WRITERS = 8;
const ROUNDS = 5;
const CHANGES_A_ROUND = 10;

describe('eight programs that write in one journal, while a ninth reads it', () => {
  it('keep every change that was acknowledged, in one order, and refuse nobody', async () => {
    const place = await places.empty();
    const deeds: Deeds = { acknowledged: [], refused: [], known: [] };
    const reader = readAllTheTime(place, deeds);
    const writers: Writer[] = Array.from({ length: WRITERS }, (_, nth) => ({
      name: `writer ${nth}`,
      chance: chance(nth),
    }));
    let ledger = newLedger;
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(
        writers.map(async writer => {
          for (let nth = 0; nth < CHANGES_A_ROUND; nth += 1) {
            await changeSomething(place, deeds, writer, `${round}-${nth}`);
          }
        }),
      );
      ledger = await keptUp(ledger, deeds, place);
    }
    const read = await reader.stop();

    expect(deeds.refused.filter(refusal => !isFair(refusal))).toEqual([]);
    expect(deeds.acknowledged.length + deeds.refused.length).toBe(WRITERS * ROUNDS * CHANGES_A_ROUND);
    expectSeen(read.seen, statesIn(deeds));
    await expectNothingLeft(place);
    report('Many at once', deeds, ledger, read.times);
  });
});

const BEFORE_CLOSING = { imported: 145, logged: 100 } as const;
/** Each; so few that no more of them stand in the end than can be taken back, since more are told of nowhere. */
const CHANGES_ACROSS = 16;

describe('eight programs that write while a part of the journal is closed', () => {
  it('keep every change that was acknowledged, also of what is closed by then', async () => {
    const place = await places.empty();
    await nearlyClosed(place, BEFORE_CLOSING.imported);
    const from = await contentsOf(place);
    const deeds: Deeds = { acknowledged: [], refused: [], known: Object.keys(from.sessions) };
    // So many that the import cannot be taken back any more.
    const logger: Writer = { name: 'the one before them', chance: () => 0 };
    for (let nth = 0; nth < BEFORE_CLOSING.logged; nth += 1) {
      await changeSomething(place, deeds, logger, String(nth));
    }
    const ledger = await keptUp({ from, entries: [] }, deeds, place);
    expect((await indexOf(place)).years).toEqual([]);

    const reader = readAllTheTime(place, deeds);
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, nth) => {
        const writer: Writer = { name: `writer ${nth}`, chance: chance(nth) };
        for (let turn = 0; turn < CHANGES_ACROSS; turn += 1) {
          await changeSomething(place, deeds, writer, String(turn));
        }
      }),
    );
    const read = await reader.stop();
    const { years } = await indexOf(place);
    expect(years.length).toBeGreaterThan(0);
    expect(years.flatMap(({ superseded }) => superseded).length).toBeGreaterThan(0);
    expect(deeds.refused.filter(refusal => !isFair(refusal))).toEqual([]);
    expectSeen(read.seen, new Set([...statesIn(deeds), ...sessionsIn(from)]));
    await expectNothingLeft(place);
    report('Across the closing of a part', deeds, await keptUp(ledger, deeds, place), read.times);
  });
});

/** Nobody saw a reflection in a state in which it never was. */
function expectSeen(seen: readonly Contents[], states: ReadonlySet<string>): void {
  for (const one of seen) expect(sessionsIn(one).filter(state => !states.has(state))).toEqual([]);
}

/** There is the journal with what goes with it, and nothing else. */
async function expectNothingLeft(place: Place): Promise<void> {
  expect(await leftoversIn(place)).toEqual([]);
  expect(await unlistedIn(place)).toEqual([]);
  const others = (await filesIn(place.home)).filter(name => !/^(?:backups|changes|years)\b/.test(name));
  expect(others).toEqual(['journal.json']);
  const { changes, years } = await indexOf(place);
  expect(await filesIn(join(place.home, 'changes'))).toHaveLength(
    changes.done.length + changes.undone.length,
  );
  expect(await filesIn(join(place.home, 'years'))).toHaveLength(years.length);
}

describe('two intakes at once', () => {
  it('are both kept', async () => {
    for (let time = 0; time < 10; time += 1) {
      const place = await places.empty();
      const words = ['intake', '--answers', '-', '--json'];
      const both = await Promise.all([1, 2].map(() => mentor(place, words, { input: answers })));
      expect(both.map(({ code }) => code)).toEqual([0, 0]);
      const { out } = await mentor(place, ['export', '--format', 'json']);
      const kept = Object.keys(contents(JSON.parse(out)).intakes);
      expect(kept).toEqual(expect.arrayContaining(both.map(one => JSON.parse(one.out).id)));
      expect(kept).toHaveLength(2);
      expect(await leftoversIn(place)).toEqual([]);
    }
  });
});

/** What one cannot change was deleted or taken back by somebody else in the meantime; and one may have to wait too long. */
function isFair({ words, code }: Deeds['refused'][number]): boolean {
  return code === 5 || (code === 3 && ['edit', 'delete', 'undo', 'redo'].includes(words[0] ?? ''));
}

/** Reads the journal in every way, over and over, and is never refused. */
function readAllTheTime(
  place: Place,
  { known }: Deeds,
): { stop(): Promise<{ seen: readonly Contents[]; times: readonly number[] }> } {
  const seen: Contents[] = [];
  const times: number[] = [];
  let going = true;
  const read = async (...words: readonly string[]) => {
    const { code, out, complaint, ms } = await mentor(place, words);
    times.push(ms);
    // A reflection may be gone by the time that it is asked for.
    if (words[0] !== 'show' || code !== 3) expect(code, `${words.join(' ')}: ${complaint}`).toBe(0);
    return out;
  };
  const all = (async () => {
    while (going) {
      const { sessions } = JSON.parse(await read('list', '--json'));
      expect(Array.isArray(sessions)).toBe(true);
      if (known[0] !== undefined) await read('show', known[0], '--json');
      seen.push(contents(JSON.parse(await read('export', '--format', 'json'))));
    }
  })();
  // Where the writers fail first, nobody waits for it.
  all.catch(() => undefined);
  return {
    stop: async () => {
      going = false;
      await all;
      return { seen, times };
    },
  };
}

function report(
  what: string,
  { acknowledged, refused }: Deeds,
  { entries }: Ledger,
  times: readonly number[],
): void {
  const doings = [...new Set(acknowledged.map(({ doing }) => doing))].sort();
  const counts = doings.map(doing => `${acknowledged.filter(one => one.doing === doing).length} ${doing}`);
  say(`${what}: ${acknowledged.length} acknowledged (${counts.join(', ')}), ${entries.length} stand.`);
  const busy = refused.filter(({ code }) => code === 5).length;
  say(`  ${refused.length} refused: ${busy} busy, ${refused.length - busy} that others had made moot.`);
  say(
    `  ${times.length} times read meanwhile, in ${inMs(median(times))}, at most ${inMs(Math.max(...times))}.`,
  );
}
