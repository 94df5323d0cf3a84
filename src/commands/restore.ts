import type { GlobalOptions } from '../cli/command.ts';
import { printJson, showValue } from '../cli/output.ts';
import { withoutForgotten } from '../domain/journal/delete.ts';
import { type Edit, editsBetween, withEdits } from '../domain/journal/edits.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { tallyOf } from '../domain/journal/tally.ts';
import { Refusal } from '../domain/problem.ts';
import { fitText } from '../render/terminal/layout.ts';
import { quotePath } from '../render/terminal/quote-path.ts';
import { restoreText } from '../render/terminal/restore-text.ts';
import type { DocumentKind } from '../world/journal.ts';
import type { World } from '../world.ts';
import type { RestoreOptions } from './declare/restore.ts';
import { documentsOf, findSource, type RestoreSource, readSource, sourceName } from './restore-source.ts';

type Slice = Pick<World, 'journal' | 'backups' | 'files' | 'io' | 'words' | 'ask' | 'clock'>;

/**
 * The journal as it was in a backup: first what would change, then, once the person agrees, the change itself, which
 * can be taken back like any other. What is written elsewhere while the question is open stays. From a file of the
 * person's own come drafts and settings as well, where there are none.
 */
export async function restoreJournal(
  world: Slice,
  from: string | undefined,
  options: RestoreOptions,
): Promise<void> {
  if (options.list) return listDays(world, options);
  const chosen = from ?? (await chooseDay(world));
  if (chosen === undefined) return;
  const source = await findSource(world, chosen);
  const wanted = await readSource(world, source);
  const current = await world.journal.read();
  const edits = editsBetween(current, withoutForgotten(wanted, current));
  const plan = { source, edits, documents: await documentsOf(world, source) };
  const agreed = options.dryRun !== true && (await confirmRestore(world, plan, options));
  if (agreed) await carryOut(world, plan);
  tellOutcome(world, plan, agreed, options);
}

/** What a restore comes down to. */
interface RestorePlan {
  readonly source: RestoreSource;
  readonly edits: readonly Edit[];
  /** What comes back beside the journal, since there is none of it now. */
  readonly documents: readonly DocumentKind[];
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
async function chooseDay({ ask, backups, words, io }: Slice): Promise<string | undefined> {
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
async function confirmRestore(world: Slice, plan: RestorePlan, { yes }: RestoreOptions): Promise<boolean> {
  const { ask, words } = world;
  if (yes || changesNothing(plan)) return true;
  if (ask === undefined) throw new Refusal({ kind: 'input-needed', flag: commandWithYes(plan.source) });
  tellPlan(world, plan);
  const reply = await ask.put({
    kind: 'yes-no',
    title: words.safekeeping.restoreNow,
    help: words.safekeeping.restoreHelp,
    suggestion: false,
    canGoBack: false,
  });
  return reply.kind === 'answer' && reply.value;
}

function commandWithYes(source: RestoreSource): string {
  return `mentor restore ${source.kind === 'day' ? source.day : quotePath(source.path)} --yes`;
}

function changesNothing({ edits, documents }: RestorePlan): boolean {
  return edits.length === 0 && documents.length === 0;
}

async function carryOut(
  { journal, backups, io, words }: Slice,
  { source, edits }: RestorePlan,
): Promise<void> {
  if (edits.length > 0) {
    // What was deleted for good while the question was open stays so.
    const restored = (current: Journal) => withoutForgotten(withEdits(current, edits), current);
    await io.busy(words.program.busy.restoring, onProgress =>
      journal.update('restore', restored, onProgress),
    );
  }
  if (source.kind === 'file') await backups.restoreDocuments(source.text);
}

function tellOutcome(world: Slice, plan: RestorePlan, restored: boolean, options: RestoreOptions): void {
  const { io, words } = world;
  const dryRun = options.dryRun === true;
  if (options.json) {
    printJson(world, { dryRun, restored, ...tallyOf(plan.edits), besides: plan.documents });
  } else if (dryRun || (restored && changesNothing(plan))) tellPlan(world, plan);
  else if (restored) tellRestored(world, plan);
  else io.tell(words.safekeeping.notRestored);
}

function tellPlan({ io, words }: Slice, { edits, source, documents }: RestorePlan): void {
  io.tell(restoreText(edits, sourceName(source, words), words, io.err));
  if (documents.length > 0) io.tell(fitText(words.safekeeping.alsoBack({ documents }), io.err));
}

function tellRestored(
  { io, words: { safekeeping }, words }: Slice,
  { source, edits, documents }: RestorePlan,
): void {
  const from = sourceName(source, words);
  io.tell(edits.length > 0 ? safekeeping.restored({ from }) : safekeeping.restoreChangesNothing({ from }));
  if (documents.length > 0) io.tell(fitText(safekeeping.alsoCameBack({ documents }), io.err));
}
