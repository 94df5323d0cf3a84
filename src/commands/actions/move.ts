import type { GlobalOptions } from '../../cli/command.ts';
import { showDone } from '../../cli/output.ts';
import type { Action } from '../../domain/meetings/action.ts';
import { parseDueDay, splitWordsAndDay } from '../../domain/meetings/new-action.ts';
import { Refusal } from '../../domain/problem.ts';
import { isFault } from '../../domain/typed-value.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import { chooseAction, keepActionChanges } from './choose.ts';

type Slice = Pick<World, 'journal' | 'ask' | 'io' | 'words' | 'clock' | 'files'>;

const USAGE = 'mentor actions move ID 2026-12-01';

/**
 * Gives an action another day, and opens it again where it was over; an empty day takes the day away. Which action, and which day, a person
 * is asked where they did not say. Refuses as `chooseAction` does, and with `input-needed` without a day.
 */
export async function moveAction(
  world: Slice,
  target: readonly string[],
  options: GlobalOptions,
): Promise<void> {
  const { words, io, clock } = world;
  const given = splitWordsAndDay(target, clock.today());
  if (given.day === undefined && world.ask === undefined)
    throw new Refusal({ kind: 'input-needed', flag: USAGE, see: 'mentor actions' });
  const action = await chooseAction(world, given.words.trim(), {
    title: words.actions.which.move,
    flag: USAGE,
  });
  const due = given.day === undefined ? await askDay(world) : given.day;
  const { before, after } = await keepActionChanges(world, action, { due, status: 'open' });
  const last = before === after ? words.editing.nothingChanged : words.editing.undo;
  const lines = [movedText(after, words), ...remarkOnPast(due, clock.today(), words), last];
  showDone(world, options, after, () => fitText(lines.join('\n'), io.out));
}

/** Refuses with `cancelled` where the person leaves the question. */
async function askDay({ ask, words, clock }: Slice): Promise<string | null> {
  const { title, help, notADay } = words.actions.moveTo;
  const today = clock.today();
  const check = (text: string) => (isFault(parseDueDay(text, today)) ? notADay : undefined);
  const reply = await ask?.put({ kind: 'text', title, help, check, isLine: true, canGoBack: true });
  if (reply?.kind !== 'answer') throw new Refusal({ kind: 'cancelled', kept: null });
  const day = parseDueDay(reply.value, today);
  return isFault(day) ? null : day;
}

function movedText({ text, due }: Action, { actions, dates }: World['words']): string {
  const told = sanitizeLine(text);
  return due === null
    ? actions.movedNowhere({ text: told })
    : actions.moved({ text: told, day: dates.long({ day: due }) });
}

/** A day that is over already is taken, and said: it may be a slip. */
export function remarkOnPast(
  due: string | null,
  today: string,
  { actions }: Pick<World['words'], 'actions'>,
): readonly string[] {
  return due !== null && due < today ? [actions.dayIsPast] : [];
}
