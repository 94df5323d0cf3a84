import { shortId } from '../domain/ids.ts';
import type { Tombstone } from '../domain/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { withoutSession } from '../domain/sessions/delete.ts';
import type { Session } from '../domain/sessions/session.ts';
import { harmlessLine } from '../render/harmless.ts';
import { meetingInShort } from '../render/kept-text.ts';
import { fitted } from '../render/layout.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { meant, stillThere } from './meant-session.ts';
import { printJson, showDone } from './show-value.ts';

export interface DeleteOptions extends GlobalOptions {
  readonly forever?: boolean;
  readonly yes?: boolean;
}

type Slice = Pick<World, 'journal' | 'backups' | 'ask' | 'io' | 'words' | 'clock'>;

/** Declares `mentor delete`. */
export function declareDelete(program: MentorCommand, world: World): void {
  const { delete: words } = world.words.program;
  program
    .command('delete')
    .description(words.description)
    .argument('<id>', words.id)
    .option('--forever', words.forever)
    .option('--yes', words.yes)
    .action((id: string, _options, command: MentorCommand) =>
      deleteReflection(world, id, command.given<DeleteOptions>()),
    );
}

/** Takes a reflection out of the journal; with `--forever` out of all else that the program keeps. Refuses as `show` does. */
export async function deleteReflection(world: Slice, id: string, options: DeleteOptions): Promise<void> {
  if (options.forever) return deleteForever(world, id, options);
  const { journal, words } = world;
  const session = meant(id, (await journal.read()).sessions);
  const tombstone = await bury(world, session.id);
  const lines = [words.editing.deleted({ meeting: meetingInShort(session, words) }), words.editing.undo];
  showDone(world, options, tombstone, () => fitted(lines.join('\n'), world.io.out));
}

/** The tombstone first: what breaks off after it is finished by the same command. */
async function deleteForever(world: Slice, id: string, options: DeleteOptions): Promise<void> {
  const { journal, io, words } = world;
  const { sessions, deleted } = await journal.read();
  const found = meant<Tombstone | Session>(id, sessions, deleted);
  const doomed = { id: found.id, session: sessions.find(session => session === found) };
  if (!options.yes && !(await isSure(world, doomed))) {
    if (options.json) return printJson(world, null);
    return io.tell(words.editing.nothingDeleted);
  }
  const tombstone = await bury(world, doomed.id);
  await journal.forget(doomed.id);
  showDone(world, options, tombstone, () => fitted(goneText(doomed, words), io.out));
  io.tell(words.editing.outOfReach);
  const illegible = await world.backups.illegible();
  if (illegible.length > 0) {
    io.complain(
      words.editing.illegible({ paths: illegible.map(path => `  ${harmlessLine(path)}`).join('\n') }),
    );
  }
}

async function bury({ journal, clock }: Pick<World, 'journal' | 'clock'>, id: string): Promise<Tombstone> {
  const now = clock.now();
  const { deleted } = await journal.update('delete', current => withoutSession(current, id, now));
  return stillThere(id, deleted);
}

/** What is to go; without its session where that was deleted before. */
interface Doomed {
  readonly id: string;
  readonly session: Session | undefined;
}

/** Refuses with `input-needed` where nobody can be asked. */
async function isSure({ ask, words }: Pick<World, 'ask' | 'words'>, doomed: Doomed): Promise<boolean> {
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: '--yes' });
  const { forever } = words.editing;
  const title =
    doomed.session === undefined
      ? forever.titleForgotten({ id: inShort(doomed) })
      : forever.title({ meeting: meetingInShort(doomed.session, words) });
  const reply = await ask.yesNo({
    title,
    help: forever.help,
    before: false,
    canSkip: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function goneText(doomed: Doomed, words: World['words']): string {
  return doomed.session === undefined
    ? words.editing.forgotten({ id: inShort(doomed) })
    : words.editing.deletedForever({ meeting: meetingInShort(doomed.session, words) });
}

function inShort({ id }: Doomed): string {
  return harmlessLine(shortId(id));
}
