import postgres from 'postgres';
import { closeDb } from '@/db/client';
import { closeOwner } from '@/db/testing/as-owner';
import { APP_PASSWORD, startTestServer } from '@/db/testing/server';
import { bootstrap } from '@/scripts/services/bootstrap';
import { migrate } from '@/scripts/services/migrate';

const NAME = 'morrow_evals';

/**
 * The embedded PostgreSQL with a migrated database that is thrown away afterwards, and the
 * environment of the product pointed at it. `model` is `offline` or a name as MODEL takes it.
 */
export async function startEvalDatabase({ model, settings }: Options) {
  const server = await startTestServer(17, settings);
  const owner = postgres(server.url(), { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${NAME}`);
  await owner.end();
  await bootstrap(server.url(NAME), APP_PASSWORD);
  await migrate(server.url(NAME));
  pointEnvironmentAt({ url: server.appUrl(NAME), ownerUrl: server.url(NAME), model });
  return {
    log: server.log,
    stop: async () => {
      await Promise.all([closeDb(), closeOwner()]);
      await server.stop();
    },
  };
}

type Options = { model: string; settings?: Record<string, string | number> };

function pointEnvironmentAt({
  url,
  ownerUrl,
  model,
}: Record<'url' | 'ownerUrl' | 'model', string>) {
  const chosen = model === 'offline' ? '' : model;
  Object.assign(process.env, {
    DATABASE_URL: url,
    DIRECT_DATABASE_URL: ownerUrl,
    MODEL: chosen,
    MODEL_EXTRACTION: chosen,
    ...(chosen === '' && { MODEL_BASE_URL: '' }),
    // Nobody listens on port 9: nothing here signs in.
    SUPABASE_URL: 'http://127.0.0.1:9',
    SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_evals',
    SUPABASE_SECRET_KEY: 'sb_secret_evals',
    CRON_SECRET: 'the-cron-secret-of-the-evals',
    SITE_URL: 'http://localhost:3000',
    // Standard output belongs to the line protocol.
    LOG_LEVEL: 'silent',
  });
}
