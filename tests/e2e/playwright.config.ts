import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.cache/e2e',
  // Two cores: one browser at a time answers as fast as it would for a user.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../../.cache/e2e-report.json' }]],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
