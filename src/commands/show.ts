import type { GlobalOptions } from '../cli/command.ts';
import { findRecord } from '../cli/find-record.ts';
import { pageValue } from '../cli/output.ts';
import type { Journal } from '../domain/journal/journal.ts';
import type { Listed } from '../domain/journal/kinds.ts';
import { withActionsOf } from '../domain/meetings/with-actions.ts';
import { outlineText } from '../render/terminal/outline-text.ts';
import { intakeWithTexts } from '../render/terminal/recommendation-text.ts';
import { recordText } from '../render/terminal/record-text.ts';
import { sessionText } from '../render/terminal/session-text.ts';
import { adviceOutline } from '../render/whole-advice.ts';
import type { EverydayWorld, World } from '../world.ts';

type Slice = Pick<EverydayWorld, 'journal' | 'io' | 'words' | 'clock' | 'withAllWords'>;

/**
 * One record, whatever it is; without an id the one that the person picks. Refuses with `record-not-found`, with `invalid-input` for an
 * id that is too short or means several, and as `pickOne` does.
 */
export async function showRecord(
  world: Slice,
  typed: string | undefined,
  options: GlobalOptions,
): Promise<void> {
  const journal = await world.journal.read();
  const id = typed ?? (await pickToShow(await world.withAllWords(), journal));
  const { value, text } = await viewOf(findRecord(id, journal), journal, world);
  await pageValue(world, options, value, text);
}

async function pickToShow(world: Pick<World, 'ask' | 'words' | 'io'>, journal: Journal): Promise<string> {
  const { idOrPicked } = await import('../cli/pick-record.ts');
  const wanted = { title: world.words.editing.which.show, flag: 'mentor show ID' };
  return idOrPicked(world, undefined, journal, wanted);
}

/** A record for other programs, and as people read it. */
interface View {
  readonly value: object;
  readonly text: () => string;
}

/** A reflection has its actions with it, and an intake is the advice; any other is told by the labels of its fields. */
async function viewOf(listed: Listed, journal: Journal, world: Slice): Promise<View> {
  const { list, record } = listed;
  const { out } = world.io;
  if (list === 'sessions') {
    const session = withActionsOf(journal, record);
    return { value: session, text: () => sessionText(session, world.clock.today(), world.words, out) };
  }
  const { words } = await world.withAllWords();
  if (list !== 'intakes') return { value: record, text: () => recordText(listed, journal, words, out) };
  const before = journal.intakes[journal.intakes.indexOf(record) - 1] ?? null;
  return {
    value: intakeWithTexts(record, words),
    text: () => outlineText(adviceOutline(record, before, words), words, out),
  };
}
