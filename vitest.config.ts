import { defineConfig } from 'vitest/config';

// A vitest configuration is a default export by its own convention.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.browser.test.ts'],
    environment: 'node',
    setupFiles: ['tests/fail-on-warning.ts'],
  },
});
