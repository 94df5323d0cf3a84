import type { Journal } from '../domain/journal/journal.ts';
import type { Listed } from '../domain/journal/kinds.ts';
import { withActionsOf } from '../domain/sessions/with-actions.ts';
import { intakeText } from '../render/advice-card.ts';
import { intakeWithTexts } from '../render/recommendation-text.ts';
import { recordText } from '../render/record-text.ts';
import { sessionText } from '../render/session-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { recordMeant } from './find-record.ts';
import { pageValue } from './show-value.ts';

/** Declares `mentor show`. */
export function declareShow(program: MentorCommand, world: World): void {
  const { show: words } = world.words.program;
  program
    .command('show')
    .description(words.description)
    .argument('<id>', words.id)
    .action((id: string, _options, command: MentorCommand) => show(world, id, command.given()));
}

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock'>;

/** One record, whatever it is. Refuses with `record-not-found`, or `invalid-input` for an id that is too short or means several. */
export async function show(world: Slice, id: string, options: GlobalOptions): Promise<void> {
  const journal = await world.journal.read();
  const { value, text } = viewOf(recordMeant(id, journal), journal, world);
  await pageValue(world, options, value, text);
}

/** A record for other programs, and as people read it. */
interface View {
  readonly value: object;
  readonly text: () => string;
}

/** A reflection has its actions with it, and an intake is the advice; any other is told by the labels of its fields. */
function viewOf(listed: Listed, journal: Journal, { io, words, clock }: Slice): View {
  const { list, record } = listed;
  switch (list) {
    case 'sessions': {
      const session = withActionsOf(journal, record);
      return { value: session, text: () => sessionText(session, clock.today(), words, io.out) };
    }
    case 'intakes':
      return { value: intakeWithTexts(record, words), text: () => intakeText(record, words, io.out) };
    default:
      return { value: record, text: () => recordText(listed, words, io.out) };
  }
}
