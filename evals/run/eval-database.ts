import postgres from 'postgres';
import { closeDb } from '@/db/client';
import { closeOwner } from '@/db/testing/as-owner';
import { APP_PASSWORD, startTestServer } from '@/db/testing/server';
import { bootstrap } from '@/scripts/services/bootstrap';
import { migrate } from '@/scripts/services/migrate';
import { environmentFor } from './environment-for';

const NAME = 'morrow_evals';

/**
 * The embedded PostgreSQL with a migrated database that is thrown away afterwards, and the
 * environment of the product pointed at it. `model` is `offline` or a name as MODEL takes it.
 */
export async function startEvalDatabase({ model, embeddings = 'local', settings }: Options) {
  const server = await startTestServer(17, settings);
  const owner = postgres(server.url(), { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${NAME}`);
  await owner.end();
  await bootstrap(server.url(NAME), APP_PASSWORD);
  await migrate(server.url(NAME));
  const [url, ownerUrl] = [server.appUrl(NAME), server.url(NAME)];
  Object.assign(process.env, environmentFor({ url, ownerUrl, model, embeddings }));
  return {
    log: server.log,
    stop: async () => {
      await Promise.all([closeDb(), closeOwner()]);
      await server.stop();
    },
  };
}

type Options = {
  model: string;
  embeddings?: 'off' | 'local';
  settings?: Record<string, string | number>;
};
