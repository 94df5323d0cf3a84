import { clearedOf } from '../domain/journal/delete.ts';
import { type Edit, editsBetween, withEdits } from '../domain/journal/edits.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { tallyOf } from '../domain/journal/tally.ts';
import { Refusal } from '../domain/problem.ts';
import { fitted } from '../render/layout.ts';
import { restoreText } from '../render/restore-text.ts';
import { typedPath } from '../render/typed-path.ts';
import type { Beside } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { besidesOf, journalFrom, nameOf, type Source, sourceMeant } from './restore-source.ts';
import { printJson, showValue } from './show-value.ts';

export interface RestoreOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

type Slice = Pick<World, 'journal' | 'backups' | 'files' | 'io' | 'words' | 'ask' | 'clock'>;

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
  const source = await sourceMeant(world, chosen);
  const wanted = await journalFrom(world, source);
  const current = await world.journal.read();
  const edits = editsBetween(current, clearedOf(wanted, current));
  const plan = { source, edits, besides: await besidesOf(world, source) };
  const agreed = options.dryRun !== true && (await agreedTo(world, plan, options));
  if (agreed) await carryOut(world, plan);
  tellOutcome(world, plan, agreed, options);
}

/** What a restore comes down to. */
interface Plan {
  readonly source: Source;
  readonly edits: readonly Edit[];
  /** What comes back beside the journal, since there is none of it now. */
  readonly besides: readonly Beside[];
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
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: words.program.instead.restore });
  const days = await backups.days();
  if (days.length === 0) {
    io.tell(words.safekeeping.noBackups);
    return undefined;
  }
  const reply = await ask.put({
    kind: 'one-of',
    title: words.safekeeping.whichBackup,
    options: days.map(day => ({ value: day, label: words.dates.long({ day }) })),
    canGoBack: false,
  });
  return reply.kind === 'answer' ? reply.value : undefined;
}

/** Whether the change is to be made: the person was shown it and said yes, or said so beforehand. */
async function agreedTo(world: Slice, plan: Plan, { yes }: RestoreOptions): Promise<boolean> {
  const { ask, words } = world;
  if (yes || changesNothing(plan)) return true;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: withYes(plan.source) });
  tellPlan(world, plan);
  const reply = await ask.put({
    kind: 'yes-no',
    title: words.safekeeping.restoreNow,
    help: words.safekeeping.restoreHelp,
    before: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function withYes(source: Source): string {
  return `mentor restore ${source.kind === 'day' ? source.day : typedPath(source.path)} --yes`;
}

function changesNothing({ edits, besides }: Plan): boolean {
  return edits.length === 0 && besides.length === 0;
}

async function carryOut({ journal, backups, io, words }: Slice, { source, edits }: Plan): Promise<void> {
  if (edits.length > 0) {
    // What was deleted for good while the question was open stays so.
    const restored = (current: Journal) => clearedOf(withEdits(current, edits), current);
    await io.busy(words.program.doing.restoring, onProgress =>
      journal.update('restore', restored, onProgress),
    );
  }
  if (source.kind === 'file') await backups.bringBesides(source.text);
}

function tellOutcome(world: Slice, plan: Plan, restored: boolean, options: RestoreOptions): void {
  const { io, words } = world;
  const dryRun = options.dryRun === true;
  if (options.json) {
    printJson(world, { dryRun, restored, ...tallyOf(plan.edits), besides: plan.besides });
  } else if (dryRun || (restored && changesNothing(plan))) tellPlan(world, plan);
  else if (restored) tellRestored(world, plan);
  else io.tell(words.safekeeping.notRestored);
}

function tellPlan({ io, words }: Slice, { edits, source, besides }: Plan): void {
  io.tell(restoreText(edits, nameOf(source, words), words, io.err));
  if (besides.length > 0) io.tell(fitted(words.safekeeping.alsoBack({ besides }), io.err));
}

function tellRestored({ io, words: { safekeeping }, words }: Slice, { source, edits, besides }: Plan): void {
  const from = nameOf(source, words);
  io.tell(edits.length > 0 ? safekeeping.restored({ from }) : safekeeping.restoreChangesNothing({ from }));
  if (besides.length > 0) io.tell(fitted(safekeeping.alsoCameBack({ besides }), io.err));
}
