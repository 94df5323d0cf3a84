import { shortId } from '../domain/ids.ts';
import { withSession } from '../domain/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { type Reflection, sessionFrom } from '../domain/sessions/compose.ts';
import { parseReflection, type TypedReflection } from '../domain/sessions/parse.ts';
import { holdsActions, withStatuses } from '../domain/sessions/select.ts';
import type { Action, ActionStatus, Session } from '../domain/sessions/session.ts';
import { harmlessLine } from '../render/harmless.ts';
import { fitted } from '../render/layout.ts';
import type { World } from '../world.ts';
import { type GlobalOptions, type MentorCommand, repeated } from './command.ts';
import { guidedReflection } from './guided-reflection.ts';
import { asImport, orRescued } from './or-rescued.ts';
import { showValue } from './show-value.ts';

export type LogOptions = GlobalOptions & Omit<TypedReflection, 'what'>;

const LINES = [
  'date',
  'mentor',
  'soWhat',
  'nowWhat',
  'blindSpot',
  'critical',
  'perspective',
  'skill',
  'confidence',
  'action',
  'share',
] as const satisfies readonly (keyof TypedReflection)[];

/** Declares `mentor log`. */
export function declareLog(program: MentorCommand, world: World): void {
  const { log: words } = world.words.program;
  program
    .command('log')
    .description(words.description)
    .argument('[text...]', words.text)
    .option('--date <day>', words.date)
    .option('--mentor <name>', words.mentor)
    .option('--so-what <text>', words.soWhat)
    .option('--now-what <text>', words.nowWhat)
    .option('--blind-spot <text>', words.blindSpot, repeated)
    .option('--critical <text>', words.critical)
    .option('--perspective <text>', words.perspective)
    .option('--skill <name>', words.skill, repeated)
    .option('--confidence <0-10>', words.confidence)
    .option('--action <text>', words.action, repeated)
    .option('--share <name>', words.share, repeated)
    .action((text: string[], _options, command: MentorCommand) =>
      log(world, oneText(text), command.given<LogOptions>()),
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

/** A reflection in one line, from standard input (`-`), or guided when there is no text and somebody to ask. */
export async function log(world: World, text: string, options: LogOptions): Promise<void> {
  if (text === '') return logGuided(world, options);
  const what = text === '-' ? await world.files.read('-') : text;
  await keep(world, options, understood(world, { ...options, what }), {});
}

async function logGuided(world: World, options: LogOptions): Promise<void> {
  const { ask } = world;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor log "…"' });
  const flags = typedIn(options);
  understood(world, { ...flags, what: '…' });
  const { typed, statuses } = await guidedReflection({ ...world, ask }, flags);
  world.io.tell('');
  await keep(world, options, understood(world, { what: '', ...typed }), statuses);
  await world.reflectionDraft.update(() => null);
}

/** What the flags say of the reflection, without those that hold everywhere. */
function typedIn(options: LogOptions): Partial<TypedReflection> {
  return Object.fromEntries(Object.entries(options).filter(([flag]) => LINES.some(line => line === flag)));
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
  await orRescued(world, asImport({ sessions: [session] }), () =>
    journal.update(
      'log',
      current => withSession(withStatuses(current, changed, now.toISOString()), session),
      ({ sessions }) => holdsActions(sessions, [...changed.keys()]),
    ),
  );
  showValue(world, options, session, () => storedText(session, world));
}

/** What was kept, with every day as it was understood, and every action that was to have one and has none. */
function storedText(session: Session, { words, io }: Pick<World, 'words' | 'io'>): string {
  const { sessions, dates } = words;
  const id = shortId(session.id);
  const kept = sessions.stored({ id, day: dates.long({ day: session.day }) });
  const actions = session.actions.map(action => actionLine(action, words));
  return fitted([kept, ...actions, sessions.readAgain({ id })].join('\n'), io.out);
}

function actionLine({ text, due }: Action, { sessions, dates }: World['words']): string {
  const action = harmlessLine(text);
  if (due !== null) return sessions.dueOn({ text: action, day: dates.long({ day: due }) });
  return action.includes(' @ ') ? sessions.noDayIn({ text: action }) : sessions.withoutDay({ text: action });
}
