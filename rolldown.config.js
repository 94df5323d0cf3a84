import { defineConfig } from 'rolldown';

// CommonJS chunks start faster than ES modules on the oldest Node that is supported; each command loads only its own.
export default defineConfig({
  input: { mentor: 'src/mentor.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    comments: { legal: true },
  },
});
