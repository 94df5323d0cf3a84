import { findById, LEAST_SIGNS } from '../domain/ids.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import type { Session } from '../domain/sessions/session.ts';
import { sessionText } from '../render/session-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { showValue } from './show-value.ts';

/** Declares `mentor show`. */
export function declareShow(program: MentorCommand, world: World): void {
  const { show: words } = world.words.program;
  program
    .command('show')
    .description(words.description)
    .argument('<id>', words.id)
    .action((id: string, _options, command: MentorCommand) => show(world, id, command.given()));
}

/** One reflection. Refuses with `session-not-found`, or `invalid-input` for an id that is too short or means several. */
export async function show(
  world: Pick<World, 'journal' | 'io' | 'words' | 'clock'>,
  id: string,
  options: GlobalOptions,
): Promise<void> {
  const { io, words, clock } = world;
  const session = meant(id, (await world.journal.read()).sessions);
  const today = clock.today();
  showValue(world, options, session, () => sessionText(session, today, words, io.out));
}

function meant(id: string, sessions: readonly Session[]): Session {
  const found = findById(
    id,
    sessions.map(session => session.id),
  );
  switch (found.kind) {
    case 'found':
      return sessions.find(session => session.id === found.id) ?? notFound(id);
    case 'none':
      return notFound(id);
    case 'ambiguous':
      return refuse({ kind: 'ambiguous-id', key: id, matches: found.matches });
    case 'too-short':
      return refuse({ kind: 'wrong', key: 'id', expected: { kind: 'id', least: LEAST_SIGNS }, came: id });
  }
}

function notFound(id: string): never {
  throw new Refusal({ kind: 'session-not-found', id });
}

function refuse(fault: InputFault): never {
  throw new Refusal({ kind: 'invalid-input', faults: [fault] });
}
