import { defineConfig } from 'vitest/config';

// Tests of the built extension in a real browser: TEST_BROWSER=chromium|firefox vitest run --config …
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // Each file opens a browser of its own; two at a time is what two cores take without slow timers.
    maxWorkers: 2,
    // Firefox needs 5–6 s to start, the first article in it two more.
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
