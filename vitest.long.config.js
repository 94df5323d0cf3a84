import { defineConfig } from 'vitest/config';

/** The tests that try every case there is, which takes minutes. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/long/support/built.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
