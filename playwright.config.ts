import { defineConfig } from '@playwright/test';
import type { BrowserName } from './tools/setup/browsers.mjs';

/** The same readers' stories in both browsers; each browser keeps to one worker at a time. */
export default defineConfig<{ browserUnderTest: BrowserName }>({
  testDir: 'tests/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}', // one picture for all machines; tests/visual says why
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.SIDELIGHT_REPORT
    ? [['dot'], ['json', { outputFile: process.env.SIDELIGHT_REPORT }]]
    : [['list']],
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    { name: 'firefox', use: { browserUnderTest: 'firefox' } },
    { name: 'visual', testDir: 'tests/visual' },
  ],
});
