import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedPostgres } from './embedded-postgres';

/** Starts the database again if it dies, where the app's connections will look for it. */
export function keepRunning(
  database: EmbeddedPostgres,
  restart: (port: number) => Promise<EmbeddedPostgres>,
) {
  const stopping = new AbortController();
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await watching;
    },
  };

  async function watch() {
    while (await pause(stopping.signal)) {
      if (database.isRunning()) continue;
      console.error('The database has ended; starting it again.');
      await restart(database.port).catch((error) => console.error(error));
    }
  }
}

const pause = (stopping: AbortSignal) => sleep(500, true, { signal: stopping }).catch(() => false);
