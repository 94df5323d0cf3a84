import { refuseUsage } from '../cli/command.ts';
import { deliverDocument, faultsOfOutput } from '../cli/document.ts';
import { pageValue } from '../cli/output.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import { Refusal } from '../domain/problem.ts';
import { intakeHistoryLines } from '../render/terminal/intake-history.ts';
import { outlineText } from '../render/terminal/outline-text.ts';
import { intakeWithTexts } from '../render/terminal/recommendation-text.ts';
import { adviceOutline } from '../render/whole-advice.ts';
import type { World } from '../world.ts';
import type { AdviceOptions } from './declare/advice.ts';

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'files'>;

/**
 * The latest advice whole, as it was given then, with what changed since the one before; to standard output, or as Markdown to a
 * file of one's own. With `history` every one in a line, newest first; with `if` what it would be with other answers, which
 * keeps nothing. Refuses with `no-advice-yet`.
 */
export async function showAdvice(world: Slice, options: AdviceOptions): Promise<void> {
  refuseTogether(options);
  if (options.history) return showHistory(world, options);
  const { latest, before } = await latestIntakes(world);
  if (options.if !== undefined) {
    const { showTrial } = await import('./advice-trial.ts');
    return showTrial(world, latest, options.if, options);
  }
  if (options.output !== undefined) return writeAdvice(world, latest, before, options);
  const { words, io } = world;
  await pageValue(world, options, intakeWithTexts(latest, words), () =>
    outlineText(adviceOutline(latest, before, words), words, io.out),
  );
}

/** One thing is shown at a time, and what is only tried goes into no file. */
function refuseTogether({ history, if: changes, output }: AdviceOptions): void {
  const given = [
    ...(history ? ['--history'] : []),
    ...(changes === undefined ? [] : ['--if']),
    ...(output === undefined ? [] : ['--output']),
  ];
  const [one, other] = given;
  if (one !== undefined && other !== undefined) refuseUsage({ kind: 'options-exclude', flags: [one, other] });
}

async function latestIntakes({
  journal,
}: Slice): Promise<{ latest: IntakeRecord; before: IntakeRecord | null }> {
  const known = await journal.latestIntake();
  if (known === null) throw new Refusal({ kind: 'no-advice-yet' });
  const { intakes } = await journal.since(known.day);
  return { latest: intakes.at(-1) ?? known, before: intakes.at(-2) ?? null };
}

async function writeAdvice(
  world: Slice,
  latest: IntakeRecord,
  before: IntakeRecord | null,
  options: AdviceOptions,
): Promise<void> {
  const faults = faultsOfOutput(options);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  const { words } = world;
  const { forYouAlone, written } = words.wholeAdvice;
  if (options.json) {
    const text = `${JSON.stringify(intakeWithTexts(latest, words), null, 2)}\n`;
    return deliverDocument(world, options, { text, isRead: false, written });
  }
  const { outlineMarkdown } = await import('../render/documents/outline-markdown.ts');
  const text = outlineMarkdown(adviceOutline(latest, before, words), forYouAlone, words);
  await deliverDocument(world, options, { text, isRead: true, written });
}

async function showHistory(world: Slice, options: AdviceOptions): Promise<void> {
  const newestFirst = (await world.journal.read()).intakes.toReversed();
  if (newestFirst.length === 0) throw new Refusal({ kind: 'no-advice-yet' });
  const intakes = newestFirst.map(record => intakeWithTexts(record, world.words));
  await pageValue(world, options, { intakes }, () =>
    intakeHistoryLines(newestFirst, world.words, world.io.out).join('\n'),
  );
}
