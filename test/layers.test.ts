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
      'fast-wrap-ansi',
      'fast-string-width',
      'mdast-util-to-markdown',
      'mdast-util-gfm',
    ],
    types: ['i18n/', 'mdast'],
    because: 'text is a function of a value and a language',
  },
  {
    room: 'flows/',
    may: ['flows/', 'domain/', 'render/'],
    types: ['i18n/', 'world.ts'],
    because: 'a conversation is data and words over one loop, whoever holds it',
  },
  {
    room: 'commands/',
    may: ['commands/', 'flows/', 'domain/', 'render/', 'commander'],
    types: ['i18n/', 'world.ts'],
    because: 'it tells the story, and never meets lowdb, inquirer, chalk or node',
  },
  {
    room: 'store/',
    may: ['store/', 'domain/', 'lowdb', 'valibot', '@valibot/to-json-schema', 'node:'],
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
    types: ['world.ts', 'i18n/'],
    because: 'one way to talk',
  },
  {
    room: 'world.ts',
    may: [],
    types: ['world.ts', 'domain/', 'i18n/', 'render/'],
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
    room: 'program.ts',
    may: ['commands/', 'render/', 'globals.ts', 'commander'],
    types: ['world.ts'],
    because: 'the tree of commands',
  },
  {
    room: 'main.ts',
    may: ['program.ts', 'globals.ts', 'domain/', 'render/'],
    types: ['world.ts'],
    because: 'words and a world to an exit code; the only place where problems become text',
  },
  {
    room: 'real-world.ts',
    may: ['clock.ts', 'domain/', 'i18n/', 'store/', 'terminal/', 'node:'],
    types: ['globals.ts', 'main.ts', 'world.ts'],
    because: 'the only place that builds the world',
  },
  {
    room: 'mentor.ts',
    may: ['main.ts', 'real-world.ts', '../package.json'],
    because: 'the process: the one real world, and the version',
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

  it('are written down in docs/architecture.md, each with what it may and its reason', () => {
    const text = readFileSync(new URL('../docs/architecture.md', root), 'utf8');
    const rows = new Map(text.split('\n').map(line => [/^\| `([^`]+)` \|/.exec(line)?.[1], line]));
    const unsaid = layers.flatMap(({ room, may, types = [], because }) => {
      const others = [...may, ...types].filter(other => other !== room && !other.startsWith('..'));
      const wanted = [...others.map(other => other.replace(/:$/, '')), because];
      return wanted.filter(words => !rows.get(room)?.includes(words)).map(words => `${room}: ${words}`);
    });
    expect(unsaid).toEqual([]);
  });
});
