import { printJson } from '../cli/output.ts';
import {
  type Finding,
  isDamageFinding,
  isRepaired,
  type RepairedFinding,
} from '../domain/journal/findings.ts';
import { listRecords, yearOf } from '../domain/journal/journal.ts';
import { countByList } from '../domain/journal/tally.ts';
import { type Problem, Refusal } from '../domain/problem.ts';
import { findingsText, nameInHome, repairedText, soundText } from '../render/terminal/findings-text.ts';
import type { World } from '../world.ts';
import type { DoctorOptions } from './declare/doctor.ts';

type Slice = Pick<World, 'doctor' | 'journal' | 'backups' | 'io' | 'words' | 'home'>;

/**
 * What is not as it should be among all that is kept, or what became of it. Accepting a file is a repair too. Refuses,
 * once it has printed that, with `damage-found` or `damage-left`, or with `journal-newer` where nothing else is wrong.
 */
export async function runDoctor(world: Slice, options: DoctorOptions): Promise<void> {
  return options.repair || options.accept ? repairAndShow(world, options) : showFindings(world, options);
}

async function showFindings(world: Slice, options: DoctorOptions): Promise<void> {
  const { words, io, home } = world;
  const findings = await io.busy(words.program.busy.examining, onProgress =>
    world.doctor.examine(onProgress),
  );
  const data = findings.map(found => ({ ...findingData(found, home), outcome: null }));
  await printFindings(world, options, findings, data, () => findingsText(findings, home, words, io.out));
  const damage = findings.filter(isDamageFinding);
  refuseFor(damage, { kind: 'damage-found', count: damage.length });
}

async function repairAndShow(world: Slice, options: DoctorOptions): Promise<void> {
  const { words, io, home } = world;
  const repaired = await io.busy(words.program.busy.repairing, onProgress =>
    world.doctor.repair({ accept: options.accept === true, onProgress }),
  );
  const data = repaired.map(one => repairedData(one, home));
  await printFindings(world, options, repaired, data, () => repairedText(repaired, home, words, io.out));
  const left = repaired.filter(one => !isRepaired(one));
  const keptAside = repaired.some(({ keptAs }) => keptAs !== null);
  refuseFor(left, { kind: 'damage-left', count: left.length, keptAside });
}

/** Where the journal itself is sound, it begins with that; where it was made so, it ends with it. */
async function printFindings(
  world: Slice,
  options: DoctorOptions,
  findings: readonly (Finding | RepairedFinding)[],
  data: readonly object[],
  text: () => string,
): Promise<void> {
  if (options.json) return printJson(world, { findings: data });
  const damage = findings.filter(isDamageFinding);
  if (damage.length === 0) await printSound(world);
  if (findings.length > 0) world.io.print(text());
  const isSoundNow = damage.every(one => 'outcome' in one && isRepaired(one));
  if (damage.length > 0 && isSoundNow) await printSound(world);
}

/** A finding for other programs: the file by its name in the home, the kind, and what there is to say of that kind. */
function findingData({ path, what, acceptable }: Finding, home: string): object {
  return { file: nameInHome(home, path), ...what, acceptable };
}

/** `outcome` says by its kind what became of it; it is null before a repair. */
function repairedData(repaired: RepairedFinding, home: string): object {
  const { kind: outcome, ...told } = repaired.outcome;
  const keptAs = repaired.keptAs && nameInHome(home, repaired.keptAs);
  return { ...findingData(repaired, home), outcome, ...told, keptAs };
}

/** Refuses with this where there is damage; where all of it is but of another version, that is what there is to say. */
function refuseFor(damage: readonly Finding[], problem: Problem): void {
  const [first] = damage;
  if (first === undefined) return;
  if (first.what.kind === 'newer' && damage.every(({ what }) => what.kind === 'newer')) {
    throw new Refusal({ ...first.what, kind: 'journal-newer', path: first.path });
  }
  if (first.what.kind === 'older' && damage.every(({ what }) => what.kind === 'older')) {
    throw new Refusal({ kind: 'journal-older', path: first.path, version: first.what.version });
  }
  throw new Refusal(problem);
}

async function printSound({ journal, backups, words, io }: Slice): Promise<void> {
  const kept = listRecords(await journal.read());
  const years = new Set(kept.map(({ record }) => yearOf(record)));
  const [lastBackup = null] = await backups.days();
  io.print(soundText({ counts: countByList(kept), years: years.size, lastBackup }, words, io.out));
}
