import type { ActionStatus } from '../domain/meetings/action.ts';
import { Refusal } from '../domain/problem.ts';
import { type Reflection, sessionFrom } from '../domain/sessions/compose.ts';
import { parseReflection, type TypedReflection } from '../domain/sessions/parse.ts';
import { answersOfTyped } from '../domain/sessions/reflection-questionnaire.ts';
import { withStatuses } from '../domain/sessions/select.ts';
import { recordsOf, sessionsWithActions, withReflection } from '../domain/sessions/with-actions.ts';
import { holdConversation } from '../flows/hold.ts';
import { asImport, orRescued } from '../flows/or-rescued.ts';
import { reflectionFlow } from '../flows/reflection.ts';
import { keptText } from '../render/kept-text.ts';
import { fitted } from '../render/layout.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { logInEditor } from './log-in-editor.ts';
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
  await keep(world, options, understood(world, { ...options, what }), new Map());
}

async function logGuided(world: World, options: LogOptions): Promise<void> {
  const { ask } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor log "…"' });
  const flags = typedIn(options);
  understood(world, { ...flags, what: '…' });
  const { io, words, clock, journal } = world;
  const { opening, keys, keysInPlainLines } = words.sessions.guided;
  io.tell(`\n${fitted([opening, io.err.plain ? keysInPlainLines : keys].join('\n'), io.err)}\n`);
  const sessions = sessionsWithActions(await journal.read());
  const flow = reflectionFlow({ words, sessions, today: clock.today() });
  const answers = answersOfTyped(flags);
  await holdConversation({ ...world, ask }, flow, { answers, settled: Object.keys(answers) }, outcome => {
    io.tell('');
    return keep(world, options, understood(world, outcome.typed), outcome.statuses);
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
  statuses: ReadonlyMap<string, ActionStatus>,
): Promise<void> {
  const { journal, clock, newId } = world;
  const now = clock.now();
  const session = sessionFrom(reflection, { now, today: clock.today(), zone: clock.zone, newId });
  await orRescued(world, asImport(recordsOf(session)), () =>
    journal.updateLatest('log', current => withReflection(withStatuses(current, statuses, now), session)),
  );
  showDone(world, options, session, () => keptText(session, world.words, world.io.out));
}
