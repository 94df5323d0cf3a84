import { type Edit, editsBetween, withEdits } from '../domain/history/edits.ts';
import { tallyOf } from '../domain/history/tally.ts';
import type { Journal } from '../domain/journal.ts';
import { Refusal } from '../domain/problem.ts';
import { harmlessLine } from '../render/harmless.ts';
import { restoreText } from '../render/restore-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { showValue } from './show-value.ts';

export interface RestoreOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

type Slice = Pick<World, 'journal' | 'backups' | 'files' | 'io' | 'words' | 'ask'>;

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
 * can be taken back like any other. What is written elsewhere while the question is open stays. From a file of the
 * person's own come drafts and settings as well, where there are none.
 */
export async function restore(
  world: Slice,
  from: string | undefined,
  options: RestoreOptions,
): Promise<void> {
  if (options.list) return listDays(world, options);
  const chosen = from ?? (await chosenDay(world));
  if (chosen === undefined) return;
  const wanted = await journalFrom(world, chosen);
  const edits = editsBetween(await world.journal.read(), wanted);
  const done = options.dryRun !== true && (await agreed(world, edits, chosen, options));
  if (done && edits.length > 0) await world.journal.update('restore', current => withEdits(current, edits));
  if (done && isFile(chosen)) await world.backups.bringBack(await world.files.read(chosen));
  const { words, io } = world;
  if (options.json) return io.print(JSON.stringify({ dryRun: !done, ...tallyOf(edits) }, null, 2));
  if (!done) return options.dryRun ? tellPlan(world, edits, chosen) : io.tell(words.safekeeping.notRestored);
  io.tell(edits.length === 0 ? words.safekeeping.restoreChangesNothing : words.safekeeping.restored);
}

async function listDays({ backups, io, words }: Slice, options: GlobalOptions): Promise<void> {
  const days = await backups.days();
  if (days.length > 0 || options.json) {
    showValue({ io }, options, { backups: days }, () =>
      days.map(day => `${day}  ${words.dates.long({ day })}`).join('\n'),
    );
  }
  if (days.length === 0) io.tell(words.safekeeping.noBackups);
}

/** The day that the person chooses; undefined where there is no backup yet. */
async function chosenDay({ ask, backups, words, io }: Slice): Promise<string | undefined> {
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

/** Whether a backup is named by its file, and not by a day. */
function isFile(from: string): boolean {
  return !/^\d{4}-\d\d-\d\d$/.test(from);
}

async function journalFrom({ backups, files }: Slice, from: string): Promise<Journal> {
  if (!isFile(from)) return backups.ofDay(from);
  return backups.inText(await files.read(from), from);
}

/** Whether the change is to be made: the person was shown it and said yes, or said so beforehand. */
async function agreed(
  world: Slice,
  edits: readonly Edit[],
  from: string,
  { yes, json }: RestoreOptions,
): Promise<boolean> {
  if (yes || edits.length === 0) return true;
  if (world.ask === undefined)
    throw new Refusal({ kind: 'input-needed', flag: `mentor restore ${from} --yes` });
  if (!json) tellPlan(world, edits, from);
  const reply = await world.ask.yesNo({
    title: world.words.safekeeping.restoreNow,
    help: world.words.safekeeping.restoreHelp,
    before: false,
    canSkip: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function tellPlan({ io, words }: Slice, edits: readonly Edit[], from: string): void {
  io.tell(restoreText(edits, harmlessLine(from), words, io.err));
}
