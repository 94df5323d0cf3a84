import * as v from 'valibot';
import { Refusal } from '../domain/problem.ts';
import { firstFault } from './json-fault.ts';

/** What every file of ours begins with: which document it is, and the version of its shape (1 or higher). */
export interface Header {
  readonly format: string;
  readonly version: number;
}

/** The text of a document: JSON that a person can read, with the header's two keys first and a line end last. */
export function encode({ format, version }: Header, body: object): string {
  const header = { format, version };
  return `${JSON.stringify({ ...header, ...body, ...header }, null, 2)}\n`;
}

/**
 * The body of a document, without its header and not yet checked against a schema. Refuses with `journal-damaged`
 * what is not a document of this format, and with `journal-newer` one of a higher version than is understood.
 * No key `__proto__` is left anywhere in it.
 */
export function decode(text: string, understood: Header, path: string): Record<string, unknown> {
  const document = v.safeParse(headed(understood.format), parse(text, path), { abortEarly: true });
  if (!document.success) throw damaged(path, v.getDotPath(document.issues[0]) ?? START);
  const { format: _format, version, ...body } = document.output;
  if (version > understood.version) {
    throw new Refusal({ kind: 'journal-newer', path, version, understood: understood.version });
  }
  return body;
}

/** The refusal of a file that is not what it should be; `where` is a line:column or a dotted path of keys. */
export function damaged(path: string, where: string | null, options?: ErrorOptions): Refusal {
  return new Refusal({ kind: 'journal-damaged', path, where }, options);
}

const START = '1:1';

function headed(format: string) {
  return v.looseObject({
    format: v.literal(format),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  });
}

function parse(text: string, path: string): unknown {
  try {
    return MAY_NAME_PROTO.test(text) ? JSON.parse(text, withoutProto) : JSON.parse(text);
  } catch (cause) {
    throw damaged(path, firstFault(text), { cause });
  }
}

/** A reviver makes parsing several times slower, so only a text that may need it gets one. */
const MAY_NAME_PROTO = /__proto__|\\u00[567]/i;

function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
