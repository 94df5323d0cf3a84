import { Refusal } from '../../domain/problem.ts';
import type { Flow } from '../../flows/flow.ts';
import { holdConversation, type Prepared } from '../../flows/hold.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';

/** A conversation about somebody, before it begins. */
interface Opened<R> extends Prepared {
  /** What it is about; the keys are told under it. */
  readonly opening: string;
  readonly flow: Flow<R>;
  /** The command that needs no conversation, for where nobody can be asked. */
  readonly instead: string;
}

/** Holds a conversation about somebody from its opening on, as `holdConversation` does. Refuses with `input-needed` where nobody can be asked. */
export async function holdWithOpening<R>(
  world: World,
  { opening, flow, instead, ...prepared }: Opened<R>,
  conclude: (outcome: R) => Promise<void>,
): Promise<void> {
  const { ask, io, words } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: `mentor ${instead}` });
  const { keys, keysInPlainLines } = words.people;
  io.tell(`\n${fitText([opening, io.err.plain ? keysInPlainLines : keys].join('\n'), io.err)}\n`);
  await holdConversation({ ...world, ask }, flow, prepared, outcome => {
    io.tell('');
    return conclude(outcome);
  });
}
