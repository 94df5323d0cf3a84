import * as v from 'valibot';
import { misspeltKeyFor } from '../../domain/meetings/misspelt-keys.ts';
import type { Expected, InputFault } from '../../domain/problem.ts';
import { fieldNames } from '../schema/records.ts';
import { isObject } from '../shape.ts';
import { expectedAt, type PathStep } from './expected.ts';
import { incomingSchema } from './schema.ts';

/** The same with what holds the key. */
interface HeldStep extends PathStep {
  readonly input: unknown;
}

/** All that does not have the shape of a journal from elsewhere; keys are dotted paths such as `sessions.3.day`. */
export function shapeFaults(document: unknown): readonly InputFault[] {
  const { issues = [] } = v.safeParse(incomingSchema, document, { abortPipeEarly: true });
  const faults = issues.map(
    ({ path = [] }) =>
      listForObject(path) ??
      misspeltKeyAt(path) ??
      faultAt(dottedPath(path), expectedAt(incomingSchema, path), path.at(-1)?.value),
  );
  return [...new Map(faults.map(fault => [fault.key, fault])).values()];
}

/** The fault of a list where an object belongs, which is an object to the schema: its fields are missing, or methods. */
function listForObject(path: readonly HeldStep[]): InputFault | undefined {
  const at = path.findIndex(({ key, input }) => typeof key === 'string' && Array.isArray(input));
  return at < 0 ? undefined : faultAt(dottedPath(path.slice(0, at)), { kind: 'object' }, path[at]?.input);
}

/** The fault of a key that is not missing, but misspelt. */
function misspeltKeyAt(path: readonly HeldStep[]): InputFault | undefined {
  const last = path.at(-1);
  if (last === undefined || last.value !== undefined || !isObject(last.input)) return undefined;
  const nearest = String(last.key);
  const misspelt = misspeltKeyFor(nearest, last.input, String(path.at(-3)?.key), fieldNames);
  if (misspelt === undefined) return undefined;
  return misspeltFault(dottedPath([...path.slice(0, -1), { key: misspelt }]), nearest);
}

/** The fault of a key that is nearly a known one, which is given as one types it in JSON. */
export function misspeltFault(key: string, nearest: string): InputFault {
  return { kind: 'unknown-key', key, nearest: JSON.stringify(nearest) };
}

function dottedPath(path: readonly Pick<HeldStep, 'key'>[]): string {
  return path.map(({ key }) => String(key)).join('.');
}

/** The fault of a value that is not what was expected; one that is absent, or a blank text, is missing. */
export function faultAt(key: string, expected: Expected, value: unknown): InputFault {
  const isNothing = value === undefined || (typeof value === 'string' && value.trim() === '');
  return isNothing
    ? { kind: 'missing', key, expected }
    : { kind: 'wrong', key, expected, came: shownValue(value) };
}

/** As JSON, cut where it gets long. What is nested deeper than anybody can read is not shown. */
function shownValue(value: unknown): string {
  const signs = [...(asJson(value) ?? '?').slice(0, 2 * MOST_SIGNS)];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : signs.join('');
}

const MOST_SIGNS = 60;

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}
