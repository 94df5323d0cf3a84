import { defineConfig } from 'vitest/config';

/** The tests that try every case there is, which takes minutes. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/long/support/built.ts'],
    setupFiles: ['test/support/seed.ts'],
    // By itself vitest leaves one core idle, which on a small machine is half of it.
    maxWorkers: '100%',
    // Far more than the longest test takes on a busy machine, four minutes: a command that hangs ends by itself.
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
  },
});
