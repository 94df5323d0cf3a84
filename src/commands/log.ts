import { refuseUsage } from '../cli/command.ts';
import { joinText } from '../cli/join-text.ts';
import { faultsOfMentor } from '../cli/link-person.ts';
import { pickReflectionFlags } from '../cli/reflection-flags.ts';
import type { Reflection } from '../domain/meetings/compose.ts';
import { NOTHING_SINCE } from '../domain/meetings/last-time.ts';
import { parseReflection, type TypedReflection } from '../domain/meetings/parse.ts';
import type { InputFault } from '../domain/problem.ts';
import type { EverydayWorld } from '../world.ts';
import type { LogOptions } from './declare/log.ts';
import {
  type KeptBeside,
  keepReflection,
  parseReflectionOrRefuse,
  saidOfMeeting,
} from './keep-reflection.ts';

/** A reflection in one line, from standard input (`-`), in an editor, or guided when there is no text and somebody to ask. */
export async function logReflection(
  world: EverydayWorld,
  words: readonly string[],
  options: LogOptions,
): Promise<void> {
  const text = joinText(words);
  if (words.length === 0 && !options.edit) {
    const { logGuided } = await import('./log-guided.ts');
    return logGuided(await world.withAllWords(), options);
  }
  const what = text === '-' ? await world.files.read('-') : text;
  if (options.edit) {
    refuseSeenOnSheet(options);
    const { logInEditor } = await import('./log-in-editor.ts');
    const typed = { ...pickReflectionFlags(options), ...(what && { what }) };
    return logInEditor(await world.withAllWords(), typed, options);
  }
  const { beside, faults } = await seenBeside(world, options);
  const reflection = await parseOrRefuse(world, { ...options, what }, faults);
  await keepReflection(world, options, reflection, saidOfMeeting(options, reflection), beside);
}

/** Refuses also where the mentor may be one of several; where nothing else is wrong, that is found as the reflection is kept. */
async function parseOrRefuse(
  world: EverydayWorld,
  typed: TypedReflection,
  faults: readonly InputFault[],
): Promise<Reflection> {
  const today = world.clock.today();
  const isSound = faults.length === 0 && parseReflection(typed, today).ok;
  if (isSound || typed.mentor === undefined) return parseReflectionOrRefuse(world, typed, faults);
  const several = faultsOfMentor(typed, (await world.journal.since(today)).people);
  return parseReflectionOrRefuse(world, typed, [...several, ...faults]);
}

/** A sheet is of one reflection, and says nothing of others. */
function refuseSeenOnSheet(options: LogOptions): void {
  const flag = (['seen', 'watched', 'changed'] as const).find(state => options[state] !== undefined);
  if (flag !== undefined) refuseUsage({ kind: 'options-exclude', flags: [`--${flag}`, '--edit'] });
}

/** How earlier blind spots were noticed again, where anything was said of that, and what is wrong with it. */
async function seenBeside(
  world: EverydayWorld,
  options: LogOptions,
): Promise<{ readonly beside?: KeptBeside; readonly faults: readonly InputFault[] }> {
  if (!(options.seen || options.watched || options.changed)) return { faults: [] };
  const { seenFromFlags } = await import('./seen-from-flags.ts');
  const journal = await world.journal.read();
  const { seen, faults } = seenFromFlags(world, options, journal);
  return { beside: { lastTime: { ...NOTHING_SINCE, seen }, journal }, faults };
}
