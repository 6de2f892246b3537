import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { bootstrap } from '@/scripts/services/bootstrap';
import { migrate } from '@/scripts/services/migrate';
import { APP_PASSWORD, startTestServer } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    postgresPort: number;
  }
}

export const TEMPLATE = 'morrow_template';

/** One server for the whole run; each test file gets a copy of its migrated template database. */
export default async function startDatabases(project: TestProject) {
  const server = await startTestServer();
  const owner = postgres(server.url(), { max: 1 });
  await owner.unsafe(`create database ${TEMPLATE}`);
  await owner.end();
  await bootstrap(server.url(TEMPLATE), APP_PASSWORD);
  await migrate(server.url(TEMPLATE));
  project.provide('postgresPort', server.port);
  return server.stop;
}
