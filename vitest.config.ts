import { defineConfig } from 'vitest/config';

// Unit and property tests. What needs layout, highlights or the built extension is in tests/e2e
// (vitest.browser.config.ts). Files that need a DOM say so in their first line.
export default defineConfig({
  // The types come from the WXT build; tests read the same tsconfig for JSX.
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // A time-out says that something hangs, not that a machine is busy.
    testTimeout: 30_000,
  },
});
