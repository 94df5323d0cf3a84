import { build } from 'rolldown';
import license from 'rollup-plugin-license';

/** Commander loads child_process for subcommands that are programs of their own. There are none here. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (source, importer) =>
    source.endsWith('child_process') && importer?.includes('/commander/') ? '\0child-process' : null,
  load: id => (id === '\0child-process' ? 'export default {};' : null),
};

/** What several commands use goes into one chunk: to find many small files takes longer, and more memory, than to read one. */
const shared = { name: 'shared', test: /src\/(commands|domain|render|store|terminal)\//, minShareCount: 2 };

// CommonJS chunks start faster than ES modules on the oldest Node that is supported; each command loads only its own.
await build({
  input: { mentor: 'src/mentor.ts' },
  platform: 'node',
  checks: { ineffectiveDynamicImport: false },
  plugins: [withoutChildProcess, license({ thirdParty: { output: 'dist/THIRD-PARTY-LICENSES.txt' } })],
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
