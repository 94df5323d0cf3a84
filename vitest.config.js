import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These take minutes: vitest.long.config.js.
    exclude: ['test/long/**'],
    setupFiles: ['test/support/seed.ts'],
    // Whole commands on a rendered screen take a while on a small machine.
    testTimeout: 30_000,
  },
});
