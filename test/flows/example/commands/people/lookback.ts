import { findRecord, requireRecord } from '../../../../../src/cli/find-record.ts';
import { showDone } from '../../../../../src/cli/output.ts';
import type { Journal } from '../../../../../src/domain/journal/journal.ts';
import type { Person } from '../../../../../src/domain/people/person.ts';
import { Refusal } from '../../../../../src/domain/problem.ts';
import { holdConversation } from '../../../../../src/flows/hold.ts';
import { importRescue, withRescue } from '../../../../../src/flows/with-rescue.ts';
import { sanitizeLine } from '../../../../../src/render/sanitize.ts';
import {
  answersFromLookBackFlags,
  faultsInLookBack,
  type LookBackOutcome,
  parseLookBack,
  withLookBack,
} from '../../domain/people/look-back.ts';
import { lookBackFlow } from '../../flows/look-back.ts';
import type { LookBackWorld } from '../../i18n/look-back-words.ts';
import type { LookBackOptions } from '../declare/people/lookback.ts';

/** How it goes with somebody, in a conversation of which the flags answer some. Refuses with `input-needed` where nobody can be asked the rest. */
export async function lookBackWith(
  world: LookBackWorld,
  id: string,
  options: LookBackOptions,
): Promise<void> {
  const { ask, clock, journal, words } = world;
  const answers = answersFromLookBackFlags(options);
  const faults = faultsInLookBack(answers);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  const person = requirePerson(id, await journal.read());
  const conclude = (outcome: LookBackOutcome) => keepLookBack(world, person, outcome, options);
  if (ask === undefined) return conclude(parseLookBack(answers, clock.today()) ?? refuseUnanswered());
  const flow = lookBackFlow({ words: words.lookBack, person, now: clock.now(), today: clock.today() });
  await holdConversation({ ...world, ask }, flow, { answers, settled: Object.keys(answers) }, conclude);
}

function refuseUnanswered(): never {
  throw new Refusal({ kind: 'input-needed', flag: '--talks yes --go-on yes' });
}

/** Refuses as `findRecord` does, and with `record-not-found` where it is no person. */
function requirePerson(id: string, journal: Journal): Person {
  const { record } = findRecord(id, journal);
  return requireRecord(record.id, journal.people);
}

/** Keeps what it came to, and says so. What cannot be kept is rescued. */
async function keepLookBack(
  world: LookBackWorld,
  person: Person,
  outcome: LookBackOutcome,
  options: LookBackOptions,
): Promise<void> {
  const after = (before: Person) => withLookBack(before, outcome, world.clock.now());
  await withRescue(world, importRescue({ people: [after(person)] }), () =>
    world.journal.updateLatest('edit', current => ({
      ...current,
      people: current.people.map(one => (one.id === person.id ? after(one) : one)),
    })),
  );
  showDone(world, options, outcome.checkIn, () =>
    world.words.lookBack.kept({ name: sanitizeLine(person.name) }),
  );
}
