import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Interruption, startInterrupted } from './support/interrupted.ts';
import { contentsOf, indexOf } from './support/journal.ts';
import {
  leaveNothingRunning,
  mentor,
  type Place,
  type Running,
  start,
  told,
  WAITING,
} from './support/mentor.ts';
import { leftoversIn, unlistedIn, usePlaces } from './support/places.ts';
import { expectTakenUp, rescuedIn } from './support/rescued.ts';
import { lived, nearlyClosed } from './support/samples.ts';
import { inMs, say } from './support/say.ts';
import { expectClearedUp } from './support/unlisted.ts';

const places = usePlaces();
leaveNothingRunning();

/** How long a command waits for another, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Makes a command take itself for one on another machine. */
const ELSEWHERE = fileURLToPath(new URL('support/elsewhere.cjs', import.meta.url));

const lines: string[] = [];
afterAll(() => {
  say('Waiting:');
  for (const line of lines) say(`  ${line}`);
});

const everyHalt: readonly Interruption[] = [
  { at: 'writeFile journal.json', with: 'SIGSTOP', when: 'half-way' },
  { at: 'rename journal.json', with: 'SIGSTOP', when: 'before' },
  { at: 'rename change.json', with: 'SIGSTOP', when: 'before' },
];

describe.each(everyHalt)('a program that was halted $when $at', halt => {
  it('is waited for as long as there is patience, and goes on afterwards as if nothing had been', async () => {
    const place = await places.empty();
    await lived(place);
    const halted = await haltedAt(place, halt);
    const waiting = start(place, ['log', 'Waited for', '--json']);
    await waiting.complained(WAITING);
    expect((await mentor(place, ['list'])).code).toBe(0);
    const how = await waiting.ended;
    expect([how.code, how.out], how.complaint).toEqual([5, '']);
    expect(how.ms).toBeGreaterThan(PATIENCE_MS);
    lines.push(`${halt.when} ${halt.at}: gave up after ${inMs(how.ms)}.`);

    halted.process.kill('SIGCONT');
    const { code, out, complaint } = await halted.ended;
    expect(code, complaint).toBe(0);
    expect((await contentsOf(place)).sessions).toMatchObject({ [JSON.parse(out).id]: { what: 'Halted' } });
    await expectTakenUp(place, rescuedIn(how), 'Waited for');
    await expectCleared(place);
  });

  it('lets the one who waits go on as soon as it is done', async () => {
    const place = await places.empty();
    await lived(place);
    const halted = await haltedAt(place, halt);
    const waiting = start(place, ['log', 'Waited for', '--json']);
    await waiting.complained(WAITING);
    halted.process.kill('SIGCONT');
    expect((await halted.ended).code).toBe(0);
    expect((await waiting.ended).code).toBe(0);
    const kept = Object.values((await contentsOf(place)).sessions);
    expect(JSON.stringify(kept)).toMatch(/Halted.*Waited for/);
    await expectCleared(place);
  });

  it('is taken for dead by one who cannot see that it lives, and both texts are kept or told to be safe', async () => {
    const place = await places.empty();
    await lived(place);
    const halted = await haltedAt(place, halt);
    const how = await mentor(place, ['log', 'Written elsewhere', '--json'], { preload: ELSEWHERE });
    expect(how.code, how.complaint).toBe(0);
    lines.push(`${halt.when} ${halt.at}: taken over from elsewhere in ${inMs(how.ms)}.`);
    halted.process.kill('SIGCONT');
    const late = await halted.ended;
    expect(JSON.stringify(await contentsOf(place))).toContain('Written elsewhere');
    // Whoever goes first clears up what the other had begun to write: then that one refuses.
    if (late.code === 8) await expectTakenUp(place, rescuedIn(late), 'Halted');
    else expect(late.code, late.complaint).toBe(0);
    const all = JSON.stringify(await contentsOf(place));
    expect(all).toContain('Halted');
    expect(all).toContain('Written elsewhere');
    await told(place, 'log', 'And then', '--json');
    // The one who was called off leaves what it did, in case that somebody needs it.
    await expectClearedUp(place, `${halt.when} ${halt.at}`);
    await expectCleared(place);
  });
});

describe('two programs that close the same part, of which one is taken for dead', () => {
  it('do not take it away from each other', async () => {
    const place = await places.empty();
    await nearlyClosed(place, 249);
    const halt: Interruption = { at: 'rename journal.json', with: 'SIGSTOP', when: 'before' };
    const first = await haltedAt(place, halt);
    const second = startInterrupted(place, ['log', 'Written elsewhere', '--json'], halt, ELSEWHERE);
    await second.complained('interrupted at');
    first.process.kill('SIGCONT');
    const late = await first.ended;
    expect(late.code, late.complaint).toBe(8);
    second.process.kill('SIGCONT');
    expect((await second.ended).code).toBe(0);
    expect((await indexOf(place)).years).toHaveLength(1);
    expect(JSON.stringify(await contentsOf(place))).toContain('Written elsewhere');
    await expectTakenUp(place, rescuedIn(late), 'Halted');
    await expectClearedUp(place, 'two that close a part');
    await expectCleared(place);
  });
});

/** The lock file of somebody on another machine, who came long before. */
const FOREIGN = '.lock-000000001-4711-815-0badcafe-somebody';

describe('the lock of a program on another machine', () => {
  it('is taken over where its heartbeat has stopped', async () => {
    const place = await places.empty();
    await mkdir(place.home);
    await writeFile(join(place.home, FOREIGN), '');
    await writeFile(join(place.home, '.journal.json.4711-somebody.tmp'), 'Half of i');
    const how = await mentor(place, ['log', 'After it', '--json']);
    expect(how.code, how.complaint).toBe(0);
    lines.push(`A foreign lock without a heartbeat was taken over in ${inMs(how.ms)}.`);
    await expectCleared(place);
  });

  it('is respected as long as its heart beats', async () => {
    const place = await places.empty();
    await mkdir(place.home);
    await writeFile(join(place.home, FOREIGN), '');
    const preload = fileURLToPath(new URL('support/heartbeat.cjs', import.meta.url));
    const how = await mentor(place, ['log', 'Meanwhile', '--json'], { preload, env: { BEATING: FOREIGN } });
    expect(how.code, how.complaint).toBe(5);
    expect(how.complaint).toContain(WAITING);
    await expectTakenUp(place, rescuedIn(how), 'Meanwhile');
    await expectCleared(place);
  });
});

/** A command that logs `Halted`, and is halted by now. */
async function haltedAt(place: Place, halt: Interruption): Promise<Running> {
  const halted = startInterrupted(place, ['log', 'Halted', '--json'], halt);
  await halted.complained('interrupted at');
  return halted;
}

async function expectCleared(place: Place): Promise<void> {
  expect(await leftoversIn(place)).toEqual([]);
  expect(await unlistedIn(place)).toEqual([]);
  expect((await mentor(place, ['doctor'])).code).toBe(0);
}
