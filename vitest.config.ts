import { defineConfig } from 'vitest/config';

// A vitest configuration is a default export by its own convention.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.browser.test.ts'],
    environment: 'node',
    // What unpacks or makes a hostile file takes a second alone, and several where three browsers were just at work.
    testTimeout: 20_000,
    setupFiles: ['tests/fail-on-warning.ts'],
  },
});
