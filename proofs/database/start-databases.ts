import postgres from 'postgres';
import { closeDb } from '@/db/client';
import { closeOwner } from '@/db/testing/as-owner';
import { APP_PASSWORD, startTestServer } from '@/db/testing/server';
import { environmentFor } from '@/evals/run/environment-for';
import { bootstrap } from '@/scripts/services/bootstrap';
import { migrate } from '@/scripts/services/migrate';

/** A migrated database of its own, thrown away afterwards, and how Morrow gets to it. */
export type ProofDatabase = {
  sql: postgres.Sql;
  environment: Record<string, string>;
};

/** The embedded PostgreSQL with so many databases that are thrown away afterwards. */
export async function startDatabases(count: number) {
  const server = await startTestServer(17, { shared_buffers: '512MB', max_wal_size: '4GB' });
  const root = postgres(server.url(), { max: 1, onnotice: () => {} });
  const databases = await Promise.all(
    Array.from({ length: count }, async (_, n): Promise<ProofDatabase> => {
      const name = `morrow_proof_${n}`;
      const [url, ownerUrl] = [server.appUrl(name), server.url(name)];
      await root.unsafe(`create database ${name}`);
      await bootstrap(ownerUrl, APP_PASSWORD);
      await migrate(ownerUrl);
      const environment = environmentFor({ url, ownerUrl, model: 'offline' });
      return { sql: postgres(ownerUrl, { max: 4, onnotice: () => {} }), environment };
    }),
  );
  await root.end();
  return {
    databases,
    log: server.log,
    stop: async () => {
      await Promise.all([closeDb(), closeOwner(), ...databases.map(({ sql }) => sql.end())]);
      await server.stop();
    },
  };
}
