import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Two cores; forked processes would load the dataset once each.
    pool: 'threads',
    testTimeout: 20_000,
  },
});
