import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDatabaseUrl, startEmbeddedPostgres } from '@/scripts/services/embedded-postgres';
import { isAlive } from '@/scripts/services/is-alive';
import type { PostgresVersion } from '@/scripts/services/postgres-binaries';
import { stopPostmaster } from '@/scripts/services/postmaster';

export const OWNER_PASSWORD = 'owner-of-the-tests';
export const APP_PASSWORD = 'app-of-the-tests';

const PREFIX = 'morrow-test-';

/** A database server that is thrown away: nothing is flushed to disk, nothing survives. */
export async function startTestServer(
  version: PostgresVersion = 17,
  settings: Record<string, string | number> = {},
) {
  await removeLeftovers();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(home, 'owner'), String(process.pid));
  const server = await startEmbeddedPostgres({
    home,
    password: OWNER_PASSWORD,
    version,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 200,
      ...settings,
    },
  });
  return {
    port: server.port,
    log: join(home, 'postgres.log'),
    url: (database = 'postgres') =>
      localDatabaseUrl(server.port, 'postgres', OWNER_PASSWORD, database),
    appUrl: (database: string) =>
      localDatabaseUrl(server.port, 'app_server', APP_PASSWORD, database),
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Servers of test runs that were killed. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = join(tmpdir(), name);
    if (isAlive(ownerOf(home))) continue;
    for (const version of ['pg15', 'pg17']) await stopPostmaster(join(home, version));
    rmSync(home, { recursive: true, force: true });
  }
}

function ownerOf(home: string) {
  try {
    return Number(readFileSync(join(home, 'owner'), 'utf8'));
  } catch {
    // Just being made by another run.
    return process.pid;
  }
}
