import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Who may import what, and why. The same table stands in docs/architecture.md. */
const layers: readonly Layer[] = [
  {
    room: 'domain/',
    may: ['domain/', 'date-fns', '@date-fns/tz', '@date-fns/utc', 'fastest-levenshtein'],
    because: 'it is the product, readable and testable with values alone',
  },
  {
    room: 'i18n/',
    may: ['i18n/'],
    types: ['domain/'],
    because: 'words for the domain’s codes',
  },
  {
    room: 'render/',
    may: [
      'domain/',
      'render/',
      'i18n/sentence.ts',
      'fast-wrap-ansi',
      'fast-string-width',
      'mdast-util-to-markdown',
      'mdast-util-gfm',
      'mdast-util-to-hast',
      'hast-util-to-html',
      'hastscript',
      'ical-generator',
      'papaparse',
    ],
    types: ['i18n/', 'mdast', 'hast'],
    because: 'text is a function of a value and a language',
  },
  {
    room: 'flows/',
    may: ['flows/', 'domain/', 'render/'],
    types: ['i18n/', 'world.ts'],
    because: 'a conversation is data and words over one loop, whoever holds it',
  },
  {
    room: 'cli/',
    may: ['cli/', 'domain/', 'render/', 'commander'],
    types: ['i18n/', 'world.ts'],
    because: 'what all commands share: words and flags in, a value out',
  },
  {
    room: 'commands/',
    may: ['commands/', 'cli/', 'flows/', 'domain/', 'render/'],
    types: ['i18n/', 'world.ts'],
    because: 'it tells the story, and never meets commander, lowdb, inquirer, chalk or node',
  },
  {
    room: 'store/lists/',
    may: ['store/lists/', 'store/disk/', 'domain/', 'papaparse', 'node:'],
    types: ['world.ts'],
    because: 'lists of others are read, never kept: by a library that only one command needs',
  },
  {
    room: 'store/',
    may: ['store/', 'domain/', 'preferences.ts', 'lowdb', 'valibot', '@valibot/to-json-schema', 'node:'],
    types: ['world.ts'],
    because: 'one way to keep',
  },
  {
    room: 'terminal/',
    may: [
      'terminal/',
      'domain/',
      'render/',
      'inquirer',
      '@inquirer/core',
      'chalk',
      'fast-wrap-ansi',
      'fast-string-width',
      'node:',
    ],
    types: ['world.ts', 'preferences.ts', 'i18n/'],
    because: 'one way to talk',
  },
  {
    room: 'world.ts',
    may: [],
    types: ['world.ts', 'domain/', 'i18n/', 'render/', 'preferences.ts'],
    because: 'it says what is needed, in our words, and does nothing',
  },
  {
    room: 'clock.ts',
    may: ['node:'],
    types: ['world.ts'],
    because: 'telling the time and the zone without waking what takes long to start',
  },
  {
    room: 'globals.ts',
    may: ['i18n/'],
    types: ['domain/'],
    because: 'the few flags that must be known before there is a world',
  },
  {
    room: 'preferences.ts',
    may: ['preferences.ts', 'domain/', 'i18n/'],
    types: ['globals.ts'],
    because: 'what each preference may be and what decides it, for whoever reads or keeps one',
  },
  {
    room: 'program.ts',
    may: ['commands/', 'cli/', 'render/', 'globals.ts', 'commander'],
    types: ['world.ts'],
    because: 'the tree of commands',
  },
  {
    room: 'main.ts',
    may: ['program.ts', 'globals.ts', 'domain/', 'render/', 'i18n/sentence.ts'],
    types: ['world.ts'],
    because: 'words and a world to an exit code; the only place where problems become text',
  },
  {
    room: 'real-world.ts',
    may: ['clock.ts', 'domain/', 'i18n/', 'preferences.ts', 'store/', 'terminal/', 'node:'],
    types: ['globals.ts', 'main.ts', 'world.ts'],
    because: 'the only place that builds the world',
  },
  {
    room: 'start.ts',
    may: ['main.ts', 'real-world.ts'],
    because: 'the program in the one real world',
  },
  {
    room: 'mentor.ts',
    may: ['start.ts', 'node:', '../package.json'],
    because: 'the process: the version before anything else is loaded, or all of it',
  },
];

interface Layer {
  readonly room: string;
  readonly may: readonly string[];
  /** May be imported as types only. */
  readonly types?: readonly string[];
  readonly because: string;
}

interface Import {
  readonly from: string;
  /** A path from `src/`, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /(?:^|\n)(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const root = new URL('../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'));

function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, lazy]) => {
    const to = named ?? lazy ?? '';
    const path = to.startsWith('.') ? new URL(to, new URL(file, root)).href.replace(root.href, '') : to;
    return {
      from: file,
      to: path.startsWith('file:') ? '../package.json' : path,
      typeOnly: type !== undefined,
    };
  });
}

function layerOf(file: string): Layer | undefined {
  return layers.find(({ room }) => inRoom(file, room));
}

/** The rooms behind a door such as `world.ts` are in the folder of its name. */
function inRoom(path: string, room: string): boolean {
  if (room.endsWith('/') || room.endsWith(':')) return path.startsWith(room);
  return path === room || path.startsWith(`${room.replace(/\.ts$/, '')}/`);
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const layer = layerOf(from);
  if (layer === undefined) return false;
  const rooms = typeOnly ? [...layer.may, ...(layer.types ?? [])] : layer.may;
  return rooms.some(room => inRoom(to, room));
}

describe('the layers', () => {
  it('have a room for every file', () => {
    expect(files.filter(file => layerOf(file) === undefined)).toEqual([]);
  });

  it('are crossed only where the table allows it', () => {
    const all = files.flatMap(file => importsIn(file, readFileSync(new URL(file, root), 'utf8')));
    expect(all.length).toBeGreaterThan(100);
    const trespassing = all.filter(found => !isAllowed(found));
    expect(
      trespassing.map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? ' (type)' : ''}`),
    ).toEqual([]);
  });

  it('notice a trespasser', () => {
    const [lowdb, chalk, node, words] = [
      importsIn('commands/log.ts', "import { Low } from 'lowdb';"),
      importsIn('domain/ids.ts', "import type { ChalkInstance } from 'chalk';"),
      importsIn('render/look.ts', "const fs = await import('node:fs');"),
      importsIn('commands/log.ts', "import { catalogueOf } from '../i18n/index.ts';"),
    ].map(found => found.map(isAllowed));
    expect([lowdb, chalk, node, words]).toEqual([[false], [false], [false], [false]]);
  });

  it('are the table in docs/architecture.md, row for row', () => {
    const rows = sectionOf('Who may import what').filter(line => line.startsWith('| `'));
    expect(rows).toEqual(layers.map(rowOf));
  });

  it('stand in the tree in docs/architecture.md, and so does every folder in them', () => {
    const drawn = drawnIn(sectionOf('How this house is built'));
    const folders = [...new Set(files.flatMap(foldersAbove))];
    expect(folders.length).toBeGreaterThan(20);
    const rooms = [...layers.map(({ room }) => room), ...folders];
    expect(rooms.filter(room => !drawn.has(room))).toEqual([]);
  });
});

/** The row of a layer as it is written down: rooms and files of ours, then libraries. */
function rowOf({ room, may, types = [], because }: Layer): string {
  const whole = may.filter(name => name !== room && !name.startsWith('..'));
  const typed = types.filter(name => name !== room);
  const ours = [...whole.filter(isOurs).map(inCode), ...typesOf(typed.filter(isOurs).map(inCode))];
  const others = (names: readonly string[]) => names.filter(name => !isOurs(name));
  const libraries = [...others(whole).map(name => name.replace(/:$/, '')), ...typesOf(others(typed))];
  const cell = [ours, libraries].filter(names => names.length > 0).map(names => names.join(', '));
  return `| ${inCode(room)} | ${cell.join('; ')} | ${because} |`;
}

function isOurs(name: string): boolean {
  return /(?:\/|\.ts)$/.test(name);
}

function inCode(name: string): string {
  return `\`${name}\``;
}

function typesOf(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`types of ${names.join(', ')}`];
}

function sectionOf(heading: string): readonly string[] {
  const text = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  const lines = text.split('\n');
  const start = lines.findIndex(line => /^#+ /.test(line) && line.endsWith(heading));
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  return lines.slice(start + 1, end);
}

/**
 * What is drawn under `src/` in a tree, each by its path in there. Names on one line stand two blanks apart; deeper by two blanks lies within
 * the folder above.
 */
function drawnIn(lines: readonly string[]): ReadonlySet<string> {
  const tree = lines.slice(
    lines.indexOf('src/') + 1,
    lines.findIndex(line => line.startsWith('test/')),
  );
  const above: string[] = [];
  const drawn = tree.flatMap(line => {
    const [, indent = '', list = ''] = /^( +)(\S+(?: {2}\S+)*)/.exec(line) ?? [];
    const names = list.split('  ');
    const depth = indent.length / 2 - 1;
    const path = above.slice(0, depth).join('');
    above[depth] = names.find(name => name.endsWith('/')) ?? '';
    return names.map(name => path + name);
  });
  return new Set(drawn);
}

/** `a/` and `a/b/` for `a/b/file.ts`. */
function foldersAbove(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}
