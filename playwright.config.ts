import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/chromium';
import type { Voice } from './e2e/fixtures';

const MODEL = '**/{model,kill}.spec.ts';

export default defineConfig<object, Voice>({
  testDir: 'e2e',
  projects: [
    // One product speaks with the fake model, and one worker has it.
    { name: 'model', testMatch: MODEL, workers: 1, use: { voice: 'fake model' } },
    { name: 'built-in', testMatch: '**/*.spec.ts', testIgnore: MODEL },
  ],
  globalSetup: './e2e/fixtures/build.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: await chromium(),
    locale: 'en-US',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    // `npx playwright test --trace on` shows every step; always on, it costs a third of the time.
    screenshot: 'only-on-failure',
  },
});
