import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/chromium';

// Workers read this file again and must find the same folder: the environment carries it to them.
process.env.MORROW_HOME = process.env.MORROW_E2E_HOME ??= mkdtempSync(
  join(tmpdir(), 'morrow-e2e-'),
);
const PORT = 4310;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: await chromium(),
    locale: 'en-US',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node scripts/ensure.mjs start',
    url: `http://localhost:${PORT}/api/health`,
    env: {
      MORROW_HOME: process.env.MORROW_HOME,
      PORT: String(PORT),
      ADMIN_EMAILS: 'operator@example.com',
      FREE_DAILY_MESSAGES: '0',
      LOG_LEVEL: 'warn',
    },
    stdout: 'ignore',
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
