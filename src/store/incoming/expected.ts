import type { Expected } from '../../domain/problem.ts';
import { daySchema, instantSchema } from '../schema/calendar.ts';
import { idSchema } from '../schema/parts.ts';

/** As much of a valibot schema as tells what it takes. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly value?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => SchemaShape;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** One key on the way to a value, and what it holds. */
export interface PathStep {
  readonly key: unknown;
  readonly value: unknown;
}

/** What a schema takes at the end of a path. */
export function expectedAt(schema: SchemaShape, path: readonly PathStep[]): Expected {
  return expectedOfShape(
    path.reduce((shape, { key, value }) => bare(within(shape, String(key)), value), schema),
  );
}

function within(shape: SchemaShape, key: string): SchemaShape {
  return shape.item ?? shape.entries?.[key] ?? shape.value ?? shape;
}

/** What is inside all that may be absent, null, or one of two. */
function bare(shape: SchemaShape, value: unknown): SchemaShape {
  const inner = shape.wrapped ?? shape.getter?.(value);
  return inner === undefined ? shape : bare(inner, value);
}

const EXPECTED_BY_CHECK: ReadonlyMap<unknown, Expected> = new Map<unknown, Expected>([
  [daySchema, { kind: 'calendar-day' }],
  [instantSchema, { kind: 'instant' }],
  [idSchema, { kind: 'whole-id' }],
]);

function expectedOfShape(shape: SchemaShape): Expected {
  return EXPECTED_BY_CHECK.get(shape) ?? expectedOfType(shape);
}

function expectedOfType(shape: SchemaShape): Expected {
  switch (shape.type) {
    case 'loose_object':
    case 'record':
      return { kind: 'object' };
    case 'array':
      return expectedList(shape);
    case 'picklist':
      return { kind: 'one-of', values: optionsOfShape(shape) };
    case 'literal':
      return { kind: 'one-of', values: [String(shape.literal)] };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'number':
      return expectedNumber(shape);
    case 'union':
      return { kind: 'value' };
    default:
      return { kind: 'text', most: boundOf(shape, 'max_code_points') };
  }
}

function expectedList(shape: SchemaShape): Expected {
  const most = boundOf(shape, 'max_length');
  const isOfWords = shape.item?.type === 'picklist' && most !== null;
  return isOfWords ? { kind: 'any-of', values: optionsOfShape(shape.item), most } : { kind: 'list' };
}

function expectedNumber(shape: SchemaShape): Expected {
  const [from, to] = [boundOf(shape, 'min_value'), boundOf(shape, 'max_value')];
  return from === null || to === null ? { kind: 'number' } : { kind: 'whole-number', from, to };
}

function boundOf({ pipe = [] }: SchemaShape, type: string): number | null {
  const requirement = pipe.find(action => action.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : null;
}

function optionsOfShape({ options = [] }: SchemaShape): readonly string[] {
  return options.map(String);
}
