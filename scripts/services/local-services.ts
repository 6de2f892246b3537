import { join } from 'node:path';
import { z } from 'zod';
import { bootstrap } from './bootstrap';
import { startChild } from './child';
import { localDatabaseUrl, startEmbeddedPostgres } from './embedded-postgres';
import type { Services } from './home-owner';
import { keepRunning } from './keep-running';
import { assertLocalAllowed } from './local-auth/assert-local-allowed';
import { PUBLISHABLE_KEY } from './local-auth/local-auth';
import { migrate } from './migrate';
import { readSecrets, type Secrets } from './secrets';

const AUTH = join(import.meta.dirname, 'local-auth/main.ts');
const READY = z.object({ url: z.string() });

/** The embedded database, migrated and watched, and the local sign-in beside it. */
export async function startLocalServices(home: string, siteUrl: string) {
  assertLocalAllowed({ env: process.env, siteUrl, databaseIsEmbedded: true });
  const secrets = await readSecrets(home);
  const server = { home, password: secrets.ownerPassword };
  const database = await startEmbeddedPostgres(server);
  const ownerUrl = localDatabaseUrl(database.port, 'postgres', secrets.ownerPassword);
  try {
    await bootstrap(ownerUrl, secrets.appPassword);
    await migrate(ownerUrl);
    const auth = await startLocalAuth(home, siteUrl, ownerUrl);
    const keeper = keepRunning(database, (port) => startEmbeddedPostgres({ ...server, port }));
    const services: Services = { databasePort: database.port, supabaseUrl: auth.url };
    return {
      services,
      environment: localEnvironment(secrets, services),
      /** Settles if the sign-in ends by itself. */
      ended: auth.ended,
      async [Symbol.asyncDispose]() {
        await auth.stop();
        await keeper.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The contract of env.ts, as far as the local services fulfil it. */
export function localEnvironment(secrets: Secrets, { databasePort, supabaseUrl }: Services) {
  return {
    DATABASE_URL: localDatabaseUrl(databasePort, 'app_server', secrets.appPassword),
    DIRECT_DATABASE_URL: localDatabaseUrl(databasePort, 'postgres', secrets.ownerPassword),
    SUPABASE_URL: supabaseUrl,
    SUPABASE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
    SUPABASE_SECRET_KEY: secrets.serviceKey,
    CRON_SECRET: process.env.CRON_SECRET || secrets.cronSecret,
  };
}

async function startLocalAuth(home: string, siteUrl: string, ownerUrl: string) {
  const auth = startChild('local sign-in', ['--import', 'tsx', AUTH], {
    MORROW_HOME: home,
    DATABASE_URL: ownerUrl,
    SITE_URL: siteUrl,
  });
  const { url } = READY.parse(await auth.message());
  return { url, ended: auth.ended, stop: () => auth[Symbol.asyncDispose]() };
}
