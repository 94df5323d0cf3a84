import { joinText } from '../../cli/join-text.ts';
import { showDone } from '../../cli/output.ts';
import { whoNamed } from '../../cli/who-named.ts';
import { shortId } from '../../domain/ids.ts';
import { type Action, newAction } from '../../domain/meetings/action.ts';
import { parseNewAction, type TypedAction } from '../../domain/meetings/new-action.ts';
import { type InputFault, Refusal } from '../../domain/problem.ts';
import { normalLine } from '../../domain/text.ts';
import { holdConversation } from '../../flows/hold.ts';
import { newActionFlow } from '../../flows/new-action.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import { actionSaid } from '../../render/terminal/saved-text.ts';
import type { World } from '../../world.ts';
import type { AddActionOptions } from '../declare/actions/add.ts';
import { remarkOnPast } from './move.ts';

/**
 * Something that one means to do, be it after a meeting or not; in a conversation where no text is given. Refuses with `invalid-input`
 * for all that does not fit, and with `input-needed` where there is no text and nobody to ask.
 */
export async function addAction(
  world: World,
  given: readonly string[],
  options: AddActionOptions,
): Promise<void> {
  const { due, expected } = options;
  const flags = { ...(due !== undefined && { due }), ...(expected !== undefined && { expected }) };
  const typed = { ...flags, text: given.length > 0 ? joinText(given) : '…' };
  const person = await personWith(world, options.with, faultsOfAction(world, typed));
  if (given.length > 0) return keepAction(world, typed, person, options);
  const { ask, words, clock } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor actions add "…"' });
  const flow = newActionFlow({ words, today: clock.today() });
  await holdConversation({ ...world, ask }, flow, { answers: flags, settled: Object.keys(flags) }, typed =>
    keepAction(world, typed, person, options),
  );
}

/** With whom it came up; null for nobody. Refuses with `invalid-input` where several may be meant, and for these other faults. */
async function personWith(
  { journal, clock }: World,
  name: string | undefined,
  faults: readonly InputFault[],
): Promise<string | null> {
  const named = name === undefined || normalLine(name) === '' ? {} : { with: name };
  return whoNamed(await journal.since(clock.today()), named, faults) ?? null;
}

function faultsOfAction({ clock }: Pick<World, 'clock'>, typed: TypedAction): readonly InputFault[] {
  const parsed = parseNewAction(typed, clock.today());
  return parsed.ok ? [] : parsed.faults;
}

async function keepAction(
  world: World,
  typed: TypedAction,
  person: string | null,
  options: AddActionOptions,
): Promise<void> {
  const { journal, clock, newId, words, io } = world;
  const now = clock.now();
  const given = { id: newId(now), ...actionOrRefuse(world, typed), person };
  const action = newAction(given, now.toISOString());
  await withRescue(world, importRescue({ actions: [action] }), () =>
    journal.updateLatest('action', current => ({ ...current, actions: [...current.actions, action] })),
  );
  const remark = remarkOnPast(action.due, clock.today(), words);
  const lines = [addedText(action, words), ...remark, words.editing.undo];
  showDone(world, options, action, () => fitText(lines.join('\n'), io.out));
}

function actionOrRefuse({ clock }: Pick<World, 'clock'>, typed: TypedAction) {
  const parsed = parseNewAction(typed, clock.today());
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.action;
}

function addedText(action: Action, words: World['words']): string {
  return words.actions.added({ id: sanitizeLine(shortId(action.id)), told: actionSaid(action, words) });
}
