import type { ActionStatus } from '../domain/meetings/action.ts';
import { Refusal } from '../domain/problem.ts';
import { type Reflection, sessionFrom } from '../domain/sessions/compose.ts';
import { parseReflection, type TypedReflection } from '../domain/sessions/parse.ts';
import { withStatuses } from '../domain/sessions/select.ts';
import { recordsOf, withReflection } from '../domain/sessions/with-actions.ts';
import { keptText } from '../render/kept-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { withDraft } from './drafts.ts';
import { guidedReflection } from './guided-reflection.ts';
import { logInEditor } from './log-in-editor.ts';
import { asImport, orRescued } from './or-rescued.ts';
import { addReflectionFlags, type ReflectionFlags, typedIn } from './reflection-flags.ts';
import { showDone } from './show-value.ts';

export type LogOptions = GlobalOptions & ReflectionFlags & { readonly edit?: boolean };

/** Declares `mentor log`. */
export function declareLog(program: MentorCommand, world: World): void {
  const { log: words } = world.words.program;
  const command = program.command('log').description(words.description).argument('[text...]', words.text);
  addReflectionFlags(command, words)
    .option('--edit', words.edit)
    .action((text: string[], _options, given: MentorCommand) =>
      log(world, oneText(text), given.given<LogOptions>()),
    );
}

/**
 * The words of the text as one. Where one of them holds a blank it stood between quotes, and the others were meant for
 * something else: a flag whose value lacks its quotes. Refuses with `wrong-usage` rather than keep a jumble.
 */
function oneText(words: readonly string[]): string {
  if (words.length > 1 && words.some(word => /\s/.test(word))) {
    throw new Refusal({
      kind: 'wrong-usage',
      fault: { kind: 'too-many-arguments', expected: 1, got: words.length },
    });
  }
  return words.join(' ');
}

/** A reflection in one line, from standard input (`-`), in an editor, or guided when there is no text and somebody to ask. */
export async function log(world: World, text: string, options: LogOptions): Promise<void> {
  if (text === '' && !options.edit) return logGuided(world, options);
  const what = text === '-' ? await world.files.read('-') : text;
  if (options.edit) return logInEditor(world, { ...typedIn(options), ...(what && { what }) }, options);
  await keep(world, options, understood(world, { ...options, what }), {});
}

async function logGuided(world: World, options: LogOptions): Promise<void> {
  const { ask } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor log "…"' });
  const flags = typedIn(options);
  understood(world, { ...flags, what: '…' });
  const { opening, resume } = world.words.sessions.guided;
  world.io.tell(`\n${opening}\n`);
  const offering = { conversation: 'reflection', wordsFor: () => resume } as const;
  await withDraft({ ...world, ask }, offering, async (draft, brokenOff) => {
    const { typed, statuses } = await guidedReflection({ ...world, ask, draft }, brokenOff, flags);
    world.io.tell('');
    await keep(world, options, understood(world, { what: '', ...typed }), statuses);
    await draft.discard();
  });
}

function understood({ clock }: Pick<World, 'clock'>, typed: TypedReflection): Reflection {
  const parsed = parseReflection(typed, clock.today());
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.reflection;
}

async function keep(
  world: Pick<World, 'journal' | 'clock' | 'newId' | 'io' | 'words' | 'files'>,
  options: GlobalOptions,
  reflection: Reflection,
  statuses: Readonly<Record<string, ActionStatus>>,
): Promise<void> {
  const { journal, clock, newId } = world;
  const now = clock.now();
  const session = sessionFrom(reflection, { now, today: clock.today(), zone: clock.zone, newId });
  const changed = new Map(Object.entries(statuses));
  await orRescued(world, asImport(recordsOf(session)), () =>
    journal.updateLatest('log', current => withReflection(withStatuses(current, changed, now), session)),
  );
  showDone(world, options, session, () => keptText(session, world.words, world.io.out));
}
