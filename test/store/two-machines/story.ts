import { dirname, relative } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect } from 'vitest';
import { withSession } from '../../../src/domain/journal/journal.ts';
import { Refusal } from '../../../src/domain/problem.ts';
import { inShort } from '../doctor/sick.ts';
import { sessionWith } from '../samples.ts';
import { perform } from './deeds.ts';
import { acknowledge, type Ledger } from './ledger.ts';
import { HOME, type Machine, machineNamed } from './machine.ts';
import {
  expectAllThere,
  expectForeverHolds,
  expectForgotten,
  expectNothingLost,
  expectToldOf,
} from './properties.ts';
import type { Choice, Step, Story } from './steps.ts';
import { carry, carryAll, type Files, isSame, type SharedFolder } from './sync-tool.ts';

/** Two computers in the midst of a story. */
export interface Scene {
  readonly machines: readonly [Machine, Machine];
  readonly folder: SharedFolder;
  readonly ledger: Ledger;
  readonly clock: { now: number; texts: number };
  /** All that each file ever held on either computer. */
  readonly earlier: Map<string, Uint8Array[]>;
}

type DoStep = Extract<Step, { kind: 'do' }>;

/** Tells the story, and expects after each step that no word is lost and nothing is silent, and at its end that all is there. */
export async function expectToGoWell(story: Story): Promise<void> {
  const scene = sceneOf(story);
  for (const step of story.steps) {
    scene.clock.now += 1000;
    await take(scene, step);
    remember(scene);
    await expectSafe(scene);
  }
  await expectGoodEnd(scene, story);
}

export function sceneOf({ tool, behind }: Pick<Story, 'tool' | 'behind'>): Scene {
  const clock = { now: Date.parse('2026-11-20T11:30:00.000Z'), texts: 0 };
  const at = (minutes: number) => () => new Date(clock.now - minutes * 60_000);
  const machines = [machineNamed('A', at(0)), machineNamed('B', at(behind))] as const;
  const sides = [machines[0].files, machines[1].files] as const;
  return {
    machines,
    folder: { tool, sides, lastCarried: new Map() },
    ledger: new Map(),
    clock,
    earlier: new Map(),
  };
}

async function take(scene: Scene, step: Step): Promise<void> {
  const { machines, folder, clock } = scene;
  switch (step.kind) {
    case 'do':
      return act(scene, step);
    case 'wait':
      clock.now += step.days * 24 * 60 * 60 * 1000;
      return;
    case 'carry':
      return carry(folder, { isCarried: chosenBy(step), winner: step.winner });
    case 'older': {
      // The journal's own file first.
      const paths = [...scene.earlier.keys()].sort((a, b) => depthOf(a) - depthOf(b));
      const path = paths[step.file % paths.length];
      const versions = scene.earlier.get(path ?? '') ?? [];
      const bytes = versions[step.version % versions.length];
      if (path !== undefined && bytes !== undefined) machines[step.on].files.set(path, bytes);
      return;
    }
    case 'repair':
      return repair(scene, machines[step.on]);
    case 'newcomer': {
      const isChosen = chosenBy(step);
      const files = new Map([...machines[step.from].files].filter(([path]) => isChosen(path)));
      const newcomer = machineNamed('C', () => new Date(clock.now), files);
      await expectToldOf(scene.ledger, newcomer);
      await repair(scene, newcomer);
      return expectToTakeIn(newcomer);
    }
  }
}

async function expectToTakeIn({ store, now, newId }: Machine): Promise<void> {
  const session = sessionWith({ id: newId(), createdAt: now().toISOString() });
  await store.updateLatest('log', journal => withSession(journal, session));
  expect((await store.read()).sessions.map(({ id }) => id)).toContain(session.id);
}

/** What somebody is told to be kept is kept; where it is refused, doctor knows why. */
async function act({ machines, clock, ledger }: Scene, { deed, on, pick }: DoStep): Promise<void> {
  const machine = machines[on];
  const text = () => `What was said as number ${`${++clock.texts}`.padStart(4, '0')}`;
  const doing = { now: machine.now(), newId: machine.newId, pick, text };
  try {
    await perform(machine, deed, doing, (edits, isStep) => acknowledge(ledger, edits, isStep));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(['journal-damaged', 'nothing-to-undo', 'nothing-to-redo']).toContain(error.problem.kind);
    if (error.problem.kind === 'journal-damaged') expect(await machine.doctor.examine()).not.toEqual([]);
  }
}

/** After a repair the journal reads, and nothing waits. */
async function repair({ ledger }: Scene, machine: Machine): Promise<void> {
  await machine.doctor.repair({ accept: false });
  await machine.store.read();
  expect(inShort(await machine.doctor.examine()), `on ${machine.name}`).toEqual([]);
  await expectForgotten(ledger, machine);
}

function remember({ machines, earlier }: Scene): void {
  for (const { files } of machines) {
    for (const [path, bytes] of files) {
      const versions = earlier.get(path) ?? [];
      if (!versions.some(one => isSame(one, bytes))) earlier.set(path, [...versions, bytes]);
    }
  }
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** Chooses the same files each time, by their names. */
function chosenBy({ leaving, share, seed }: Choice): (path: string) => boolean {
  const isLeft = (path: string) => leaving.includes(relative(HOME, dirname(path)) || '.');
  return path => !isLeft(path) && (share === 1 || (crc32(`${seed} ${path}`) % 100) / 100 < share);
}

/** Once all is carried and repaired, all that was acknowledged on either computer is in the journal of both, and nothing is left to do. */
async function expectGoodEnd(scene: Scene, { winner, repairing }: Story): Promise<void> {
  const { machines, folder, clock } = scene;
  const then = async (doing: () => Promise<void>) => {
    clock.now += 1000;
    await doing();
    carryAll(folder, winner);
    await expectSafe(scene);
  };
  await then(async () => {});
  if (repairing === 'both')
    await then(async () => void (await Promise.all(machines.map(one => repair(scene, one)))));
  await then(() => repair(scene, machines[0]));
  for (const machine of machines) {
    await expectAllThere(scene.ledger, machine);
    expect(inShort(await machine.doctor.examine()), `on ${machine.name}`).toEqual([]);
    const files = new Map(machine.files);
    expect(await machine.doctor.repair({ accept: false })).toEqual([]);
    expect(changedBetween(files, machine.files)).toEqual([]);
  }
}

function changedBetween(before: Files, after: Files): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter(path => !isSame(before.get(path), after.get(path)));
}

/** No word is lost, nothing is silent, and what is gone for good stays so. */
async function expectSafe({ machines, ledger }: Scene): Promise<void> {
  expectNothingLost(ledger, machines);
  for (const machine of machines) {
    await expectToldOf(ledger, machine);
    await expectForeverHolds(ledger, machine);
  }
}
