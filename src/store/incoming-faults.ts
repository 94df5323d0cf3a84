import * as v from 'valibot';
import type { Expected, InputFault } from '../domain/problem.ts';
import { expectedAt } from './incoming-expected.ts';
import { incomingSchema } from './incoming-schema.ts';

/** All that does not have the shape of a journal from elsewhere; keys are dotted paths such as `sessions.3.day`. */
export function shapeFaults(document: unknown): readonly InputFault[] {
  const { issues = [] } = v.safeParse(incomingSchema, document, { abortPipeEarly: true });
  return issues.map(({ path = [] }) =>
    faultAt(
      path.map(({ key }) => String(key)).join('.'),
      expectedAt(incomingSchema, path),
      path.at(-1)?.value,
    ),
  );
}

/** The fault of a value that is not what was expected; one that is absent, or a blank text, is missing. */
export function faultAt(key: string, expected: Expected, value: unknown): InputFault {
  const isNothing = value === undefined || (typeof value === 'string' && value.trim() === '');
  return isNothing
    ? { kind: 'missing', key, expected }
    : { kind: 'wrong', key, expected, came: shown(value) };
}

/** As JSON, cut where it gets long. What is nested deeper than anybody can read is not shown. */
function shown(value: unknown): string {
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
