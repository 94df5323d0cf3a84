import type { Expected } from '../../domain/problem.ts';
import { day, instant } from '../schema/calendar.ts';
import { id } from '../schema/parts.ts';

/** As much of a valibot schema as tells what it takes. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => Shape;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** One key on the way to a value: what holds it, and what it holds. */
interface PathStep {
  readonly key: unknown;
  readonly value: unknown;
}

/** What a schema takes at the end of a path. */
export function expectedAt(schema: Shape, path: readonly PathStep[]): Expected {
  return expectedOf(path.reduce((shape, { key, value }) => bare(within(shape, String(key)), value), schema));
}

function within(shape: Shape, key: string): Shape {
  return shape.item ?? shape.entries?.[key] ?? shape.value ?? shape;
}

/** What is inside all that may be absent, null, or one of two. */
function bare(shape: Shape, value: unknown): Shape {
  const inner = shape.wrapped ?? shape.getter?.(value);
  return inner === undefined ? shape : bare(inner, value);
}

const NAMED: ReadonlyMap<unknown, Expected> = new Map<unknown, Expected>([
  [day, { kind: 'calendar-day' }],
  [instant, { kind: 'instant' }],
  [id, { kind: 'whole-id' }],
]);

function expectedOf(shape: Shape): Expected {
  return NAMED.get(shape) ?? expectedOfType(shape);
}

function expectedOfType(shape: Shape): Expected {
  switch (shape.type) {
    case 'loose_object':
    case 'record':
      return { kind: 'object' };
    case 'array':
      return expectedList(shape);
    case 'picklist':
      return { kind: 'one-of', values: wordsOf(shape) };
    case 'literal':
      return { kind: 'one-of', values: [String(shape.literal)] };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'number':
      return expectedNumber(shape);
    case 'union':
      return { kind: 'value' };
    default:
      return { kind: 'text', most: bound(shape, 'max_code_points') };
  }
}

function expectedList(shape: Shape): Expected {
  const most = bound(shape, 'max_length');
  const isOfWords = shape.item?.type === 'picklist' && most !== null;
  return isOfWords ? { kind: 'any-of', values: wordsOf(shape.item), most } : { kind: 'list' };
}

function expectedNumber(shape: Shape): Expected {
  const [from, to] = [bound(shape, 'min_value'), bound(shape, 'max_value')];
  return from === null || to === null ? { kind: 'number' } : { kind: 'whole-number', from, to };
}

function bound({ pipe = [] }: Shape, type: string): number | null {
  const requirement = pipe.find(action => action.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : null;
}

function wordsOf({ options = [] }: Shape): readonly string[] {
  return options.map(String);
}
