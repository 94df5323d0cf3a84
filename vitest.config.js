import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These take minutes: vitest.long.config.js.
    exclude: ['test/long/**'],
    setupFiles: ['test/support/seed.ts'],
    // By itself vitest leaves one core idle, which on a small machine is half of it.
    maxWorkers: '100%',
    // Whole commands on a rendered screen take a while on a small machine.
    testTimeout: 30_000,
  },
});
