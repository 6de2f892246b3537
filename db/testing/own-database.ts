import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, inject, vi } from 'vitest';
import { closeDb } from '@/db/client';
import { localDatabaseUrl } from '@/scripts/services/embedded-postgres';
import { closeOwner } from './as-owner';
import { TEMPLATE } from './global-setup';
import { APP_PASSWORD, OWNER_PASSWORD } from './server';

// Runs before each test file: it gets a database of its own, so that jobs which serve everybody
// (who is due? what is unread?) see only the people this file made.
const name = `test_${randomUUID().replaceAll('-', '')}`;
const port = inject('postgresPort');
const before = { ...process.env };
const server = localDatabaseUrl(port, 'postgres', OWNER_PASSWORD);

await onServer((sql) => sql.unsafe(`create database ${name} template ${TEMPLATE}`));

Object.assign(process.env, {
  DATABASE_URL: localDatabaseUrl(port, 'app_server', APP_PASSWORD, name),
  DIRECT_DATABASE_URL: localDatabaseUrl(port, 'postgres', OWNER_PASSWORD, name),
  // Nobody listens on port 9: a test that reaches for the sign-in server fails at once.
  SUPABASE_URL: 'http://127.0.0.1:9',
  SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_test',
  SUPABASE_SECRET_KEY: 'sb_secret_test',
  CRON_SECRET: 'the-cron-secret-of-the-tests',
  SITE_URL: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
  EMBEDDINGS: 'off',
});

afterAll(async () => {
  await Promise.all([closeDb(), closeOwner()]);
  await onServer((sql) => sql.unsafe(`drop database ${name} with (force)`));
  // The next file runs in the same process, and begins as if it were alone.
  process.env = before;
  vi.resetModules();
});

async function onServer(work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(server, { max: 1 });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
