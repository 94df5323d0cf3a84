import { build } from 'rolldown';
import license from 'rollup-plugin-license';

const PROMPTS = 'input, select, number, confirm, rawlist, expand, checkbox, password, editor, search';

/**
 * What libraries load for what is never asked of them here: commander child_process, for subcommands that are programs of
 * their own; inquirer its own prompts, where every question here is one of ours; chalk its guess whether there is colour, which it
 * is always told.
 */
const LEFT_OUT = [
  { module: /(?:^|:)child_process$/, importer: '/commander/', text: 'export default {};' },
  {
    module: /^@inquirer\/prompts$/,
    importer: '/inquirer/',
    text: `export const [${PROMPTS}] = []; export { Separator } from '@inquirer/core';`,
  },
  {
    module: /^#supports-color$/,
    importer: '/chalk/',
    text: 'export default { stdout: false, stderr: false };',
  },
];

/** Entries of the two tables that nothing came of, as after a renaming, fail the build. */
const missing = new Set();

const withoutUnused = {
  name: 'without-unused',
  buildStart: () => {
    for (const { module } of LEFT_OUT) missing.add(String(module));
    for (const file of Object.values(LOADED_WITH).flat()) missing.add(file);
  },
  resolveId: (source, importer) => {
    const path = importer?.replaceAll('\\', '/') ?? '';
    const at = LEFT_OUT.findIndex(one => one.module.test(source) && path.includes(one.importer));
    if (at < 0) return null;
    missing.delete(String(LEFT_OUT[at].module));
    return `\0left-out-${at}`;
  },
  load: id => LEFT_OUT.find((_, at) => id === `\0left-out-${at}`)?.text ?? null,
  moduleParsed: ({ id }) => {
    for (const file of missing) if (id.replaceAll('\\', '/').endsWith(file)) missing.delete(file);
  },
  buildEnd: () => {
    if (missing.size > 0) throw new Error(`build.js names what is not there: ${[...missing].join(', ')}`);
  },
};

/**
 * What is loaded together lies together, by the file with which it is loaded. What several of these import lies with the first of
 * them in this order, so that no chunk waits for a later one, and a command loads no more than what it works with.
 */
const LOADED_WITH = {
  start: ['/src/start.ts', '/src/cli/declaration.ts'],
  everyday: ['/src/i18n/en/everyday.ts'],
  'everyday-nl': ['/src/i18n/nl/everyday.ts'],
  reading: [
    '/src/store/stores.ts',
    '/src/store/settings.ts',
    '/src/flows/with-rescue.ts',
    '/src/domain/once.ts',
    '/src/domain/typed-value.ts',
    '/src/domain/people/name-of.ts',
    '/src/domain/progress.ts',
  ],
  days: ['/src/domain/calendar/understand-day.ts'],
  listing: ['/src/commands/declare/list.ts', '/src/commands/list.ts'],
  writing: ['/src/store/journal/changing.ts', '/src/store/lock.ts', '/src/store/lock/owner.ts'],
  logging: ['/src/commands/declare/log.ts', '/src/commands/log.ts'],
  backup: ['/src/store/backups/rolling.ts'],
  intake: ['/src/commands/intake.ts', '/src/commands/intake-guided.ts'],
  asking: ['/src/terminal/prompts.ts'],
  items: ['/src/domain/growth/items/items.ts', '/src/domain/growth/items/life-of-blind-spots.ts'],
  exporting: [
    '/src/commands/export.ts',
    '/src/render/documents/story-document.ts',
    '/src/render/documents/blocks-source.ts',
  ],
  rows: ['/src/domain/growth/items/item-row.ts'],
  checking: ['/src/store/schema.ts', '/src/store/schema/checked.ts'],
};

const together = Object.entries(LOADED_WITH).map(([name, files], at, { length }) => ({
  name,
  test: id => files.some(file => id.replaceAll('\\', '/').endsWith(file)),
  priority: length - at,
}));

// CommonJS chunks start faster than ES modules on the oldest Node that is supported; each command loads only its own.
await build({
  input: { mentor: 'src/mentor.ts' },
  platform: 'node',
  checks: { ineffectiveDynamicImport: false },
  plugins: [withoutUnused, license({ thirdParty: { output: 'dist/THIRD-PARTY-LICENSES.txt' } })],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: together },
    minify: true,
    comments: { legal: true },
  },
});
