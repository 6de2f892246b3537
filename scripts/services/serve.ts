import { once } from 'node:events';
import { resolve } from 'node:path';
import { env } from '@/env';
import { startJobClock } from '../job-clock';
import { pollTelegram } from '../poll-telegram';
import { type Address, assertPortFree, readAddress } from './address';
import { startChild } from './child';
import { startFakesForDev } from './fake-providers';
import { isConfigured } from './is-configured';
import { loadEnvFiles } from './load-env-files';
import { startLocalServices } from './local-services';
import { migrate } from './migrate';
import { morrowHome } from './morrow-home';
import { ownSecrets } from './own-secrets';
import { readSecrets } from './secrets';
import { stopSignal } from './stop-signal';
import { takeHomeForServer } from './take-home';
import { untilHealthy } from './until-healthy';

const NEXT = resolve(import.meta.dirname, '../../node_modules/next/dist/bin/next');

type Mode = 'start' | 'dev';

/** Runs Morrow until somebody stops it. */
export async function serve(mode: Mode) {
  const stop = stopSignal();
  try {
    loadEnvFiles();
    const address = await readAddress();
    const run = isConfigured() ? onOwnServices : onLocalServices;
    await run(mode, address, stop);
  } catch (error) {
    if (stop.aborted) return;
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** With nothing configured: everything comes from this machine and stays on it. */
async function onLocalServices(mode: Mode, address: Address, stop: AbortSignal) {
  const home = morrowHome();
  const command = mode === 'start' ? 'npm start' : 'npm run dev';
  const owner = { pid: process.pid, command, address: address.site };
  using claim = await takeHomeForServer(home, owner, stop);
  // While it stops it is nobody's server any more: the next one waits for it.
  stop.addEventListener('abort', () => claim.announce({ address: undefined, services: undefined }));
  await assertPortFree(address);
  await using local = await startLocalServices(home, address.site);
  claim.announce({ services: local.services });
  Object.assign(process.env, local.environment, {
    // Only a browser of this machine may be shown the link that signs somebody in.
    LOCAL_SIGN_IN: address.isLoopback ? '1' : '0',
  });
  await runApp(mode, address, stop, local.ended);
}

/**
 * With a database and Supabase of one's own. Migrating them is a decision: it happens here only if
 * DIRECT_DATABASE_URL names a connection for it, else with `npm run db:migrate`.
 */
async function onOwnServices(mode: Mode, address: Address, stop: AbortSignal) {
  await assertPortFree(address);
  Object.assign(process.env, ownSecrets(await readSecrets(morrowHome())));
  if (process.env.DIRECT_DATABASE_URL) await migrate(process.env.DIRECT_DATABASE_URL);
  await runApp(mode, address, stop);
}

/** The web server and the job clock, until somebody says stop. */
async function runApp(mode: Mode, address: Address, stop: AbortSignal, ended?: Promise<void>) {
  process.env.PORT = String(address.port);
  process.env.SITE_URL = address.site;
  await using _fakes = mode === 'dev' ? await startFakesForDev() : undefined;
  const { CRON_SECRET } = env();
  stop.throwIfAborted();

  const args = [NEXT, mode, '--hostname', address.host, '--port', process.env.PORT];
  // The app has no business with the owner's connection.
  const app = startChild('web server', args, { DIRECT_DATABASE_URL: '' });
  const stopped = once(stop, 'abort');
  const broken = Promise.race([app.ended, ended ?? stopped]).then(() => {
    if (!stop.aborted) throw new Error('A part of Morrow ended by itself, so all of it stops.');
  });
  try {
    await Promise.race([broken, untilHealthy(new URL('/api/health', address.internal), stop)]);
    if (!stop.aborted) console.log(`\nMorrow is at ${address.site}\nCtrl-C stops it.\n`);
    await using _poll = pollTelegram(address.internal);
    await using _clock = startJobClock({ address: address.internal, secret: CRON_SECRET });
    await Promise.race([broken, stopped]);
  } finally {
    await app.stop();
  }
}
