import { once } from 'node:events';
import { closeDb } from '@/db/client';
import { readAddress } from './services/address';
import { isConfigured } from './services/is-configured';
import { loadEnvFiles } from './services/load-env-files';
import { localEnvironment, startLocalServices } from './services/local-services';
import { morrowHome } from './services/morrow-home';
import { ownSecrets } from './services/own-secrets';
import { readSecrets } from './services/secrets';
import { stopSignal } from './services/stop-signal';
import { takeHomeForCommand } from './services/take-home';

/** `isEmbedded`: it works on this machine's own database, not on one that somebody configured. */
type Work = (about: { isEmbedded: boolean; ownerUrl: string }) => Promise<unknown>;

/**
 * Runs a command with everything that env.ts asks for: what is configured, else the services of the
 * Morrow that runs from this MORROW_HOME, else its own for as long as the command takes.
 */
export async function withServices(command: string, work: Work) {
  const stop = stopSignal();
  try {
    loadEnvFiles();
    // A connection for migrating is enough to migrate: nothing of this machine is meant then.
    const isElsewhere = isConfigured() || Boolean(process.env.DIRECT_DATABASE_URL);
    await (isElsewhere ? withConfigured(work, stop) : withLocal(command, work, stop));
  } catch (error) {
    process.exitCode = stop.aborted ? 130 : 1;
    if (!stop.aborted) console.error(error instanceof Error ? error.message : error);
  }
}

async function withConfigured(work: Work, stop: AbortSignal) {
  Object.assign(process.env, ownSecrets(await readSecrets(morrowHome())));
  await finish(work, { isEmbedded: false, stop });
}

async function withLocal(command: string, work: Work, stop: AbortSignal) {
  const home = morrowHome();
  const owner = { pid: process.pid, command };
  const { claim, other } = await takeHomeForCommand(home, owner, stop);
  if (other?.services) {
    Object.assign(process.env, localEnvironment(await readSecrets(home), other.services));
    return finish(work, { isEmbedded: true, stop });
  }
  using _claim = claim;
  const { site } = await readAddress();
  await using local = await startLocalServices(home, site);
  Object.assign(process.env, local.environment);
  await finish(work, { isEmbedded: true, stop });
}

async function finish(
  work: Work,
  { isEmbedded, stop }: { isEmbedded: boolean; stop: AbortSignal },
) {
  // Migrations and checks need the owner of the tables, which the app itself never is.
  const ownerUrl = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || '';
  try {
    stop.throwIfAborted();
    const stopped = once(stop, 'abort').then(() => stop.throwIfAborted());
    await Promise.race([work({ isEmbedded, ownerUrl }), stopped]);
  } finally {
    // An open pool would keep the process alive.
    await closeDb();
  }
}
