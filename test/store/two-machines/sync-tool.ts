import { basename, dirname, join } from 'node:path';

/** A tool that carries a folder between two computers. */
export interface SyncTool {
  readonly name: string;
  /** What it calls the copy that it keeps where both sides wrote a file; null where it keeps none. */
  readonly copyOf: ((stem: string, number: number) => string) | null;
}

const numbered = (number: number, before = ' (') => (number === 1 ? '' : `${before}${number})`);

export const tools: readonly SyncTool[] = [
  { name: 'rsync', copyOf: null },
  { name: 'Dropbox', copyOf: (stem, at) => `${stem} (conflicted copy 2026-11-29)${numbered(at)}` },
  {
    name: 'Dropbox with a name',
    copyOf: (stem, at) => `${stem} (Ann's conflicted copy 2026-11-29)${numbered(at)}`,
  },
  { name: 'Syncthing', copyOf: (stem, at) => `${stem}.sync-conflict-20261129-16150${at}-ABCDEFG` },
  { name: 'OneDrive', copyOf: (stem, at) => `${stem}-LAPTOP-${at + 6}` },
  { name: 'iCloud', copyOf: (stem, at) => `${stem} ${at + 1}` },
];

export type Files = Map<string, Uint8Array>;

/** Two folders, and each file as both had it when it was carried last. */
export interface SharedFolder {
  readonly tool: SyncTool;
  readonly sides: readonly [Files, Files];
  readonly lastCarried: Files;
}

/** What a tool does in one go. A file is carried whole; which of them come first makes no difference to each. */
export interface Carrying {
  readonly isCarried: (path: string) => boolean;
  /** Which side keeps its file under its name where both wrote. */
  readonly winner: 0 | 1;
}

/** Carries what is carried now; the rest is as it was, and may come later. */
export function carry({ tool, sides, lastCarried }: SharedFolder, { isCarried, winner }: Carrying): void {
  const paths = new Set([...sides[0].keys(), ...sides[1].keys(), ...lastCarried.keys()]);
  for (const path of [...paths].sort().filter(isCarried)) {
    const [mine, theirs] = [sides[0].get(path), sides[1].get(path)];
    const before = lastCarried.get(path);
    const from = isSame(mine, before) ? 1 : isSame(theirs, before) ? 0 : winnerOf([mine, theirs], winner);
    const [kept, lost] = [sides[from].get(path), sides[(1 - from) as 0 | 1].get(path)];
    const isLost = !isSame(kept, lost) && !isSame(lost, before) && lost !== undefined;
    if (isLost && tool.copyOf !== null)
      sides[(1 - from) as 0 | 1].set(freeName(tool.copyOf, sides, path), lost);
    for (const files of [...sides, lastCarried]) put(files, path, kept);
  }
}

/** Carries all that there is to carry. */
export function carryAll(folder: SharedFolder, winner: 0 | 1): void {
  for (let rounds = 0; rounds < 2; rounds += 1) carry(folder, { isCarried: () => true, winner });
}

/** A file that one side wrote and the other deleted stays. */
function winnerOf(both: readonly [Uint8Array | undefined, Uint8Array | undefined], winner: 0 | 1): 0 | 1 {
  return both[winner] === undefined ? ((1 - winner) as 0 | 1) : winner;
}

function put(files: Files, path: string, bytes: Uint8Array | undefined): void {
  if (bytes === undefined) files.delete(path);
  else files.set(path, bytes);
}

function freeName(
  copyOf: NonNullable<SyncTool['copyOf']>,
  sides: readonly [Files, Files],
  path: string,
): string {
  for (let number = 1; ; number += 1) {
    const free = join(dirname(path), `${copyOf(basename(path, '.json'), number)}.json`);
    if (sides.every(files => !files.has(free))) return free;
  }
}

export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);
}
