import { type Edit, editsBetween } from '../domain/history/edits.ts';
import { tallyOf } from '../domain/history/tally.ts';
import type { Journal } from '../domain/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import { type Mood, restoreText } from '../render/restore-text.ts';
import type { JournalStore, World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { showValue } from './show-value.ts';

export interface RestoreOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Declares `mentor restore`. */
export function declareRestore(program: MentorCommand, world: World): void {
  const { restore: words } = world.words.program;
  program
    .command('restore')
    .description(words.description)
    .argument('[from]', words.from)
    .option('--list', words.list)
    .option('--dry-run', words.dryRun)
    .option('--yes', words.yes)
    .action((from: string | undefined, _options, command: MentorCommand) =>
      restore(world, from, command.given<RestoreOptions>()),
    );
}

/**
 * The journal as it was in a backup: first what would change, then, once the person agrees, the change itself, which
 * can be taken back like any other. Where it came to something else than was shown, that is told as well.
 */
export async function restore(
  world: Pick<World, 'journal' | 'backups' | 'files' | 'io' | 'words' | 'ask'>,
  from: string | undefined,
  options: RestoreOptions,
): Promise<void> {
  if (options.list) return listDays(world, options);
  const chosen = from ?? (await chosenDay(world));
  if (chosen === undefined) return;
  const wanted = await journalFrom(world, chosen);
  const plan = editsBetween(await world.journal.read(), wanted);
  const isAgreed = options.dryRun !== true && (await agreed(world, plan, chosen, options));
  const done = isAgreed ? await putBack(world.journal, wanted, plan) : undefined;
  if (options.json) {
    return world.io.print(JSON.stringify({ dryRun: done === undefined, ...tallyOf(done ?? plan) }, null, 2));
  }
  if (done !== undefined) return tellDone(world, { plan, done }, chosen, options);
  if (options.dryRun) return tellEdits(world, plan, chosen, 'would');
  world.io.tell(world.words.safekeeping.notRestored);
}

/** What was changed: not always the plan, as another program may have written since. Where nothing was planned nothing is. */
async function putBack(
  journal: JournalStore,
  wanted: Journal,
  plan: readonly Edit[],
): Promise<readonly Edit[]> {
  let done: readonly Edit[] = [];
  if (plan.length === 0) return done;
  await journal.update('restore', current => {
    done = editsBetween(current, wanted);
    return done.length === 0 ? current : wanted;
  });
  return done;
}

function tellDone(
  world: Pick<World, 'io' | 'words'>,
  { plan, done }: Readonly<Record<'plan' | 'done', readonly Edit[]>>,
  from: string,
  { yes }: RestoreOptions,
): void {
  const { io, words } = world;
  const isOther = !yes && done.length > 0 && !isSame(plan, done);
  if (isOther) tellEdits(world, done, from, 'did');
  io.tell(done.length === 0 ? words.safekeeping.restoreChangesNothing : words.safekeeping.restored);
}

/** Records hold nothing but JSON. */
function isSame(plan: readonly Edit[], done: readonly Edit[]): boolean {
  return JSON.stringify(plan) === JSON.stringify(done);
}

async function listDays(
  { backups, io, words }: Pick<World, 'backups' | 'io' | 'words'>,
  options: GlobalOptions,
): Promise<void> {
  const days = await backups.days();
  if (days.length > 0 || options.json) {
    showValue({ io }, options, { backups: days }, () =>
      days.map(day => `${day}  ${words.dates.long({ day })}`).join('\n'),
    );
  }
  if (days.length === 0) io.tell(words.safekeeping.noBackups);
}

/** The day that the person chooses; undefined where there is no backup yet. */
async function chosenDay({
  ask,
  backups,
  words,
  io,
}: Pick<World, 'ask' | 'backups' | 'words' | 'io'>): Promise<string | undefined> {
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: 'mentor restore DAY' });
  const days = await backups.days();
  if (days.length === 0) {
    io.tell(words.safekeeping.noBackups);
    return undefined;
  }
  const reply = await ask.choice({
    title: words.safekeeping.whichBackup,
    options: days.map(day => ({ value: day, label: words.dates.long({ day }) })),
    canSkip: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' ? reply.value : undefined;
}

async function journalFrom(
  { backups, files }: Pick<World, 'backups' | 'files'>,
  from: string,
): Promise<Journal> {
  if (/^\d{4}-\d\d-\d\d$/.test(from)) return backups.ofDay(from);
  return backups.inText(await files.read(from), from);
}

/** Whether the change is to be made: the person was shown it and said yes, or said so beforehand. */
async function agreed(
  world: Pick<World, 'ask' | 'io' | 'words'>,
  edits: readonly Edit[],
  from: string,
  { yes, json }: RestoreOptions,
): Promise<boolean> {
  if (yes || edits.length === 0) return true;
  if (world.ask === undefined)
    throw new Refusal({ kind: 'input-needed', flag: `mentor restore ${from} --yes` });
  if (!json) tellEdits(world, edits, from, 'would');
  const reply = await world.ask.yesNo({
    title: world.words.safekeeping.restoreNow,
    help: world.words.safekeeping.restoreHelp,
    before: false,
    canSkip: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function tellEdits(
  { io, words }: Pick<World, 'io' | 'words'>,
  edits: readonly Edit[],
  from: string,
  mood: Mood,
): void {
  io.tell(restoreText({ edits, from: harmlessLine(from) }, mood, words, io.err));
}
