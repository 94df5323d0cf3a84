import { build } from 'rolldown';
import license from 'rollup-plugin-license';

/**
 * What libraries load for what is never asked of them here: commander child_process, for subcommands that are programs of
 * their own; inquirer an editor of its own, which brings tables of all encodings that there ever were.
 */
const LEFT_OUT = [
  { module: /(?:^|:)child_process$/, importer: '/commander/', text: 'export default {};' },
  {
    module: /^@inquirer\/external-editor$/,
    importer: '/@inquirer/editor/',
    text: 'export const editAsync = undefined;',
  },
];

const withoutUnused = {
  name: 'without-unused',
  resolveId: (source, importer) => {
    const path = importer?.replaceAll('\\', '/') ?? '';
    const at = LEFT_OUT.findIndex(one => one.module.test(source) && path.includes(one.importer));
    return at < 0 ? null : `\0left-out-${at}`;
  },
  load: id => LEFT_OUT.find((_, at) => id === `\0left-out-${at}`)?.text ?? null,
};

/** What several commands use goes into one chunk: to find many small files takes longer, and more memory, than to read one. */
const shared = { name: 'shared', test: /src\/(commands|domain|render|store|terminal)\//, minShareCount: 2 };

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
    codeSplitting: { groups: [shared] },
    minify: true,
    comments: { legal: true },
  },
});
