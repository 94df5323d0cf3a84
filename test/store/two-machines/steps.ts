import fc from 'fast-check';
import { type SyncTool, tools } from './sync-tool.ts';

/** Two computers, the tool between them, and what happens one after the other. */
export interface Story {
  readonly tool: SyncTool;
  /** By how many minutes the clock of the second computer is behind. */
  readonly behind: number;
  readonly steps: readonly Step[];
  /** Which side wins where both wrote, at the end. */
  readonly winner: Side;
  /** On which of the computers somebody has the folder repaired at the end, once all is carried. */
  readonly repairing: 'first' | 'both';
}

export type Side = 0 | 1;

/** All files, but for those in these folders (`.` for the home itself), and of the rest a share that `seed` chooses. */
export interface Choice {
  readonly leaving: readonly string[];
  readonly share: number;
  readonly seed: number;
}

export type Deed = 'log' | 'edit' | 'delete' | 'forget' | 'undo' | 'redo' | 'import';

export type Step =
  /** Somebody does something; `pick` says with which record. */
  | { readonly kind: 'do'; readonly deed: Deed; readonly on: Side; readonly pick: number }
  | { readonly kind: 'wait'; readonly days: number }
  /** The tool carries what is chosen. */
  | ({ readonly kind: 'carry'; readonly winner: Side } & Choice)
  /** A file is again what it was at some earlier moment on either computer. */
  | { readonly kind: 'older'; readonly on: Side; readonly file: number; readonly version: number }
  | { readonly kind: 'repair'; readonly on: Side }
  /** An empty third computer gets a part of the folder. */
  | ({ readonly kind: 'newcomer'; readonly from: Side } & Choice);

const side = fc.constantFrom<Side>(0, 1);
const doing = (...deeds: readonly Deed[]) =>
  fc.record({ kind: fc.constant('do' as const), deed: fc.constantFrom(...deeds), on: side, pick: fc.nat(6) });

const choice = {
  leaving: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(['.', 'changes', 'years', 'backups', 'tombstones', 'quarantine']) },
  ),
  share: fc.constantFrom(1, 1, 0.5),
  seed: fc.nat(1000),
};
const carrying = fc.record({ kind: fc.constant('carry' as const), winner: side, ...choice });
const joining = fc.record({ kind: fc.constant('newcomer' as const), from: side, ...choice });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: doing('log', 'edit', 'edit', 'delete', 'undo', 'redo') },
  { weight: 2, arbitrary: doing('forget') },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 1, 370) }),
  },
  { weight: 4, arbitrary: carrying },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('older' as const),
      on: side,
      file: fc.oneof(fc.constant(0), fc.nat(40)),
      version: fc.nat(20),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('repair' as const), on: side }) },
  { weight: 1, arbitrary: joining },
);

/** A story of these steps, by which something once went wrong. */
export function storyOf(tool: string, ...steps: readonly Step[]): Story {
  const mine = tools.find(({ name }) => name === tool);
  if (mine === undefined) throw new Error(`There is no tool ${tool}`);
  return { tool: mine, behind: 0, steps, winner: 0, repairing: 'first' };
}

/** Somebody does this on that computer. */
export function does(on: Side, deed: Deed, pick = 0): Step {
  return { kind: 'do', on, deed, pick };
}

/** All is carried, but for what is in these folders. */
export function carried(winner: Side = 0, ...leaving: readonly string[]): Step {
  return { kind: 'carry', leaving, share: 1, seed: 0, winner };
}

/** Any story. Hundreds of reflections at once, which take long, come first in some. */
export const stories = (most: number): fc.Arbitrary<Story> =>
  fc.record({
    tool: fc.constantFrom(...tools),
    behind: fc.constantFrom(0, 0, 90),
    steps: fc
      .tuple(
        fc.oneof(
          { weight: 12, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: doing('import').map(one => [one]) },
        ),
        fc.array(step, { maxLength: most, size: 'max' }),
      )
      .map(([first, others]) => [...first, ...others]),
    winner: side,
    repairing: fc.constantFrom('first', 'both'),
  });
