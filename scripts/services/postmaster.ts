import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive';

export type Postmaster = { pid: number; port: number; ready: boolean };

/** The server that runs on this data folder, as its own pid file tells. */
export function readPostmaster(data: string): Postmaster | undefined {
  const file = pidFile(data);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !isAlive(pid)) return undefined;
  return { pid, port, ready: lines[7]?.trim() === 'ready' };
}

/**
 * After a power cut the pid file may name a process that has nothing to do with PostgreSQL, which
 * would then refuse to start. Nothing is removed while any PostgreSQL has that id.
 */
export function forgetStrangerPid(data: string) {
  const found = readPostmaster(data);
  if (found && !isPostgres(found.pid)) rmSync(pidFile(data), { force: true });
}

/** Stops the server without waiting for its clients, and returns when its files are at rest. */
export async function stopPostmaster(data: string) {
  const running = readPostmaster(data);
  if (!running || !isPostgres(running.pid)) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + 20_000;
  // Not the process itself: an adopted one may stay a zombie in a container without an init.
  while (readPostmaster(data)?.pid === running.pid) {
    if (Date.now() > deadline) throw new Error(`The database (${running.pid}) does not stop.`);
    await sleep(20);
  }
}

const pidFile = (data: string) => join(data, 'postmaster.pid');

function isPostgres(pid: number) {
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    const comm = `/proc/${pid}/comm`;
    return existsSync(comm) && readFileSync(comm, 'utf8').trim() === 'postgres';
  }
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
  return stdout.includes('postgres');
}
