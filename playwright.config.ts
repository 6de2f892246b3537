import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/chromium';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
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
