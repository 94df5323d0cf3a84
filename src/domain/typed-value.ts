import type { Expected, InputFault } from './problem.ts';
import { excerptOf, normalLine } from './text.ts';

/** Which of these was typed, whatever its case; undefined where it is none. */
export function parseOneOf<T extends string>(typed: string, values: readonly T[]): T | undefined {
  return values.find(value => value === typed.trim().toLowerCase());
}

/** Whether what was understood is the fault in what was typed. */
export function isFault<T>(value: T | InputFault): value is InputFault {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The fault of what was typed and is not what was expected: of a long text the beginning is told, of an empty one that it was. */
export function wrongTyped(key: string, expected: Expected, typed: string): InputFault {
  return { kind: 'wrong', key, expected, came: excerptOf(typed) || '""' };
}

/** The fault of a text that is needed and has no word in it; none where it has. */
export function faultsOfBlank(key: string, typed: string): readonly InputFault[] {
  return normalLine(typed) === '' ? [missingText(key)] : [];
}

/** The fault of a text that is needed. */
export function missingText(key: string): InputFault {
  return { kind: 'missing', key, expected: { kind: 'text', most: null } };
}
