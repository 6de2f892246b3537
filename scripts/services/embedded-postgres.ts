import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { asNonRoot, type Runner } from './as-non-root';
import { createCluster } from './create-cluster';
import { freePort } from './free-port';
import { type PostgresVersion, postgresBinaries } from './postgres-binaries';
import { forgetStrangerPid, type Postmaster, readPostmaster, stopPostmaster } from './postmaster';

type Options = {
  /** Folder for the data and the log; one server per folder. */
  home: string;
  /** Of the owner, `postgres`. */
  password: string;
  version?: PostgresVersion;
  port?: number;
  settings?: Record<string, string | number>;
};

export type EmbeddedPostgres = {
  port: number;
  isRunning: () => boolean;
  stop: () => Promise<void>;
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 60,
  shared_buffers: '64MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '256MB',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  jit: 'off',
  idle_in_transaction_session_timeout: '60s',
  // What people write must not reach a log through a failing statement: the server's own events only.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

/** Starts the PostgreSQL that came with npm, or adopts the one a killed run left on this folder. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { home, password, version = 17 } = options;
  const runner = asNonRoot(postgresBinaries(version), join(home, `pg${version}`));
  await createCluster(runner, version, password);
  forgetStrangerPid(runner.data);
  const running = (await adopt(runner, password)) ?? (await launch(runner, options));
  return {
    port: running.port,
    isRunning: () => readPostmaster(runner.data) !== undefined,
    stop: () => stopPostmaster(runner.data),
  };
}

/** The address of a database on this machine. */
export function localDatabaseUrl(port: number, user: string, password: string, name = 'postgres') {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
}

async function adopt(runner: Runner, password: string) {
  const found = readPostmaster(runner.data);
  // A crash may have left a server that is just shutting down, or one that is starting up.
  if (!found) return undefined;
  const ready = await settle(runner);
  return ready && (await answers(ready, password)) ? ready : undefined;
}

async function settle(runner: Runner) {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(50)) {
    const found = readPostmaster(runner.data);
    if (!found || found.ready) return found;
  }
  return undefined;
}

async function answers({ port }: Postmaster, password: string) {
  const sql = postgres(localDatabaseUrl(port, 'postgres', password), { max: 1 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function launch(runner: Runner, options: Options): Promise<Postmaster> {
  // The port may be taken in between, and workers of a killed server need a moment to go.
  for (let attempt = 1; attempt <= 5; attempt++) {
    const started = await launchOnce(runner, options);
    if (started) return started;
    await sleep(200 * attempt);
  }
  throw new Error(`The embedded database did not start, see ${logFile(options.home)}`);
}

async function launchOnce(runner: Runner, { home, port: wanted, settings }: Options) {
  const port = await freePort(wanted);
  const [program, args] = runner.command(join(runner.binaries, 'bin', 'postgres'), [
    '-D',
    runner.data,
    ...Object.entries({ ...SETTINGS, ...settings, port }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
  ]);
  const log = openSync(logFile(home), 'a', 0o600);
  const child = spawn(program, args, {
    ...runner.credentials,
    // Its own process group: Ctrl-C in the terminal must not stop it before the app.
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.once('error', () => {
    ended = true;
  });
  child.once('exit', () => {
    ended = true;
  });
  while (!ended) {
    const found = readPostmaster(runner.data);
    if (found?.ready && found.pid === child.pid) return found;
    await sleep(20);
  }
  return undefined;
}

const logFile = (home: string) => join(home, 'postgres.log');
