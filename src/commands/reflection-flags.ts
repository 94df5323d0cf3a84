import { Refusal } from '../domain/problem.ts';
import type { Changes } from '../domain/sessions/edit.ts';
import type { TypedReflection } from '../domain/sessions/parse.ts';
import type { ParsedChanges } from '../domain/sessions/parse-changes.ts';
import { type MentorCommand, repeated } from './command.ts';

/** What the flags say of a reflection. */
export type ReflectionFlags = Omit<TypedReflection, 'what'>;

const FLAGS = [
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
] as const satisfies readonly (keyof ReflectionFlags)[];

/** Declares the flags that say something of a reflection, each with its description. */
export function addReflectionFlags(
  command: MentorCommand,
  words: Readonly<Record<(typeof FLAGS)[number], string>>,
): MentorCommand {
  return command
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
    .option('--share <name>', words.share, repeated);
}

/** What was typed of a reflection among the options of a command. */
export function typedIn(options: Partial<TypedReflection>): Partial<TypedReflection> {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => name === 'what' || FLAGS.some(flag => flag === name)),
  );
}

/** The changes that were understood; refuses with `invalid-input` where there are faults. */
export function changesOrRefuse(parsed: ParsedChanges): Changes {
  if (!parsed.ok) throw new Refusal({ kind: 'invalid-input', faults: parsed.faults });
  return parsed.changes;
}
