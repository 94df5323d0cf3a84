import type { GlobalOptions } from '../../cli/command.ts';
import { showDone } from '../../cli/output.ts';
import type { Action } from '../../domain/meetings/action.ts';
import { normalLine } from '../../domain/text.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import type { DoneOptions } from '../declare/actions/done.ts';
import { chooseAction, keepActionChanges } from './choose.ts';

type Slice = Pick<World, 'journal' | 'ask' | 'io' | 'words' | 'clock' | 'files'>;

/** Says of an action that it is done, or was dropped, and what one expected and what came of it. Refuses as `chooseAction` does. */
export async function closeAction(
  world: Slice,
  named: readonly string[],
  status: 'done' | 'dropped',
  options: DoneOptions & GlobalOptions,
): Promise<void> {
  const { words, io } = world;
  const command = status === 'done' ? 'done' : 'drop';
  const action = await chooseAction(world, named.join(' ').trim(), {
    title: words.actions.which[status],
    flag: `mentor actions ${command} ID`,
  });
  const said = mayBeAskedAbout(action, status, options) ? await askWhatHappened(world, action) : options;
  const { before, after } = await keepActionChanges(world, action, { status, ...wordsAfterwards(said) });
  const told = words.actions.became[status]({ text: sanitizeLine(after.text) });
  const last = before === after ? words.editing.nothingChanged : words.editing.undo;
  showDone(world, options, after, () => fitText([told, last].join('\n'), io.out));
}

/** Only what was expected is worth a question, and only where the person said nothing of it here. */
function mayBeAskedAbout(
  { expected, happened }: Action,
  status: 'done' | 'dropped',
  said: DoneOptions & GlobalOptions,
): boolean {
  const isSaid = said.expected !== undefined || said.happened !== undefined || said.json === true;
  return status === 'done' && expected !== null && happened === null && !isSaid;
}

/** What came of it, beside what was expected; nothing where nobody can be asked or the person leaves it open. */
async function askWhatHappened({ ask, words }: Slice, { expected }: Action): Promise<DoneOptions> {
  const { title, help } = words.sessions.guided.lastHappened;
  const reply = await ask?.put({
    kind: 'text',
    title,
    help: help({ expected: expected && sanitizeLine(expected) }),
    leaveOpen: words.conversation.leaveOpen,
    canGoBack: false,
  });
  return reply?.kind === 'answer' ? { happened: reply.value } : {};
}

/** An empty text clears what was there. */
function wordsAfterwards({ expected, happened }: DoneOptions) {
  return {
    ...(expected !== undefined && { expected: normalLine(expected) || null }),
    ...(happened !== undefined && { happened: normalLine(happened) || null }),
  };
}
