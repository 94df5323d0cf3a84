import { expect } from 'vitest';
import { idsDeletedForever } from '../../../src/domain/journal/delete.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { Refusal } from '../../../src/domain/problem.ts';
import { tombstonePath } from '../../../src/store/paths.ts';
import { type Account, isAlive, type Ledger, textsIn } from './ledger.ts';
import { filesSaying, type Machine } from './machine.ts';

/** Each text that stands is in some file, be it on one of the machines only. */
export function expectNothingLost(ledger: Ledger, machines: readonly Machine[]): void {
  const all = Buffer.concat(machines.flatMap(({ files }) => [...files.values()]));
  const lost = accounts(ledger)
    .filter(({ isForever, isStepped }) => !isForever && !isStepped)
    .flatMap(({ standing }) => [...standing])
    .filter(text => !all.includes(text));
  expect(lost, 'texts that stand in no file').toEqual([]);
}

/**
 * Where the journal lacks what a file of its own folder says, doctor names something. What is in quarantine was taken in, on the
 * machine on which it went there.
 */
export async function expectToldOf(ledger: Ledger, machine: Machine): Promise<void> {
  const journal = await readOrRefused(machine);
  const texts = textsIn(journal ?? emptyJournal);
  const lacking = accounts(ledger).filter(
    account =>
      isAlive(account) &&
      !account.isStepped &&
      texts.get(account.id) !== account.latest.text &&
      filesSaying(machine, [account.latest.text]).some(path => !path.includes('/quarantine/')),
  );
  if (journal !== undefined && lacking.length === 0) return;
  const told = lacking.map(({ latest }) => latest.text);
  expect(await machine.doctor.examine(), `on ${machine.name}, which lacks ${told}`).not.toEqual([]);
}

/** What is known to be gone for good is in no journal that is read. */
export async function expectForeverHolds(ledger: Ledger, machine: Machine): Promise<void> {
  const journal = await readOrRefused(machine);
  if (journal === undefined) return;
  const texts = textsIn(journal);
  const back = goneOn(ledger, machine, journal).filter(({ id }) => texts.has(id));
  expect(back, `on ${machine.name}`).toEqual([]);
}

/** After a repair no file says a word of what is known to be gone for good. */
export async function expectForgotten(ledger: Ledger, machine: Machine): Promise<void> {
  const gone = goneOn(ledger, machine, await machine.store.read());
  const texts = gone.flatMap(account => [...account.texts]);
  expect(filesSaying(machine, texts), `on ${machine.name}`).toEqual([]);
}

/** Each record is in the journal as it was told last on either machine, and what was deleted after that is not. */
export async function expectAllThere(ledger: Ledger, machine: Machine): Promise<void> {
  const texts = textsIn(await machine.store.read());
  for (const account of accounts(ledger)) {
    const told = `${account.id} on ${machine.name}`;
    const text = texts.get(account.id);
    if (account.isForever) expect(text, told).toBeUndefined();
    else if (!account.isStepped) expect(text, told).toBe(isAlive(account) ? account.latest.text : undefined);
    else if (!account.mayBeAway && isAlive(account)) expect(text, told).toBeDefined();
  }
  const gone = accounts(ledger).filter(({ isForever }) => isForever);
  expect(
    filesSaying(
      machine,
      gone.flatMap(one => [...one.texts]),
    ),
  ).toEqual([]);
}

function accounts(ledger: Ledger): readonly Account[] {
  return [...ledger.values()];
}

function goneOn(ledger: Ledger, { disk, files }: Machine, journal: Journal): readonly Account[] {
  const known = new Set(idsDeletedForever(journal));
  return accounts(ledger).filter(({ id }) => known.has(id) || files.has(tombstonePath(disk, id)));
}

async function readOrRefused({ store }: Machine): Promise<Journal | undefined> {
  try {
    return await store.read();
  } catch (error) {
    if (error instanceof Refusal && error.problem.kind === 'journal-damaged') return undefined;
    throw error;
  }
}
