import { join } from 'node:path';
import { z } from 'zod';
import { bootstrap } from './bootstrap';
import { type Child, startChild } from './child';
import { localDatabaseUrl, startEmbeddedPostgres } from './embedded-postgres';
import type { Services } from './home-owner';
import { keepRunning } from './keep-running';
import { assertLocalAllowed } from './local-auth/assert-local-allowed';
import { PUBLISHABLE_KEY } from './local-auth/local-auth';
import { migrate } from './migrate';
import { ownSecrets } from './own-secrets';
import { readSecrets, type Secrets } from './secrets';

const AUTH = join(import.meta.dirname, 'local-auth/main.ts');
const READY = z.object({ url: z.string() });

/** The embedded database, migrated and watched, and the local sign-in beside it. */
export async function startLocalServices(home: string, siteUrl: string) {
  assertLocalAllowed({ env: process.env, siteUrl, databaseIsEmbedded: true });
  const secrets = await readSecrets(home);
  const auth = startChild('local sign-in', ['--import', 'tsx', AUTH], { MORROW_HOME: home });
  try {
    const database = await startDatabase(home, secrets);
    const services = {
      databasePort: database.port,
      supabaseUrl: await tellAuth(auth, { databaseUrl: database.ownerUrl, siteUrl }),
    };
    return {
      services,
      environment: localEnvironment(secrets, services),
      /** Settles if the sign-in ends by itself. */
      ended: auth.ended,
      async [Symbol.asyncDispose]() {
        await auth.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await auth.stop();
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
    ...ownSecrets(secrets),
  };
}

async function startDatabase(home: string, { ownerPassword, appPassword }: Secrets) {
  const server = { home, password: ownerPassword };
  const database = await startEmbeddedPostgres(server);
  const ownerUrl = localDatabaseUrl(database.port, 'postgres', ownerPassword);
  try {
    await bootstrap(ownerUrl, appPassword);
    await migrate(ownerUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  const keeper = keepRunning(database, (port) => startEmbeddedPostgres({ ...server, port }));
  return {
    port: database.port,
    ownerUrl,
    async stop() {
      await keeper.stop();
      await database.stop();
    },
  };
}

async function tellAuth(auth: Child, settings: { databaseUrl: string; siteUrl: string }) {
  const answer = auth.message();
  auth.send(settings);
  return READY.parse(await answer).url;
}
