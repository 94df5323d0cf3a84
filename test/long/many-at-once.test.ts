import { describe, expect, it } from 'vitest';
import { chance } from './support/chance.ts';
import { type Contents, contents } from './support/journal.ts';
import { keptUp, type Ledger, sessionsIn, statesIn } from './support/ledger.ts';
import { changeSomething, type Deeds, type Writer } from './support/many-writers.ts';
import { leaveNothingRunning, mentor, type Place } from './support/mentor.ts';
import { filesIn, leftoversIn, strayChangesIn, usePlaces } from './support/places.ts';
import { answers } from './support/samples.ts';
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
    let ledger: Ledger = { entries: [] };
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
    const states = statesIn(deeds);
    for (const seen of read.seen) expect(sessionsIn(seen).filter(state => !states.has(state))).toEqual([]);
    expect(await leftoversIn(place)).toEqual([]);
    expect(await strayChangesIn(place)).toEqual([]);
    expect((await filesIn(place.home)).filter(name => !name.startsWith('backups'))).toEqual([
      'journal.json',
      expect.stringMatching(/^journal\/\d{4}\.json$/),
    ]);
    report(deeds, ledger, read.times);
  });
});

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

function report({ acknowledged, refused }: Deeds, { entries }: Ledger, times: readonly number[]): void {
  const doings = [...new Set(acknowledged.map(({ doing }) => doing))].sort();
  const counts = doings.map(doing => `${acknowledged.filter(one => one.doing === doing).length} ${doing}`);
  say(`Many at once: ${acknowledged.length} acknowledged (${counts.join(', ')}), ${entries.length} stand.`);
  const busy = refused.filter(({ code }) => code === 5).length;
  say(`  ${refused.length} refused: ${busy} busy, ${refused.length - busy} that others had made moot.`);
  say(
    `  ${times.length} times read meanwhile, in ${inMs(median(times))}, at most ${inMs(Math.max(...times))}.`,
  );
}
