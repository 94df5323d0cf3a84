import { Refusal } from '../domain/problem.ts';

/** An object of JSON. */
export type Body = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that a text from elsewhere holds as JSON, without any key `__proto__`. Refuses with `not-json`. */
export function incomingValue(text: string, source: string): unknown {
  try {
    return MAY_NAME_PROTO.test(text) ? JSON.parse(text, withoutProto) : JSON.parse(text);
  } catch (cause) {
    throw new Refusal({ kind: 'not-json', source, expected: 'journal' }, { cause });
  }
}

/** A reviver makes parsing several times slower, so only a text that may need it gets one. */
const MAY_NAME_PROTO = /__proto__|\\u00[567]/i;

function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
