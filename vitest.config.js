import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Whole commands on a rendered screen take a while on a small machine.
    testTimeout: 30_000,
  },
});
