import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCK = '.ensure.lock';
/** Longer than any install: what nobody has touched since is nobody's. */
const LONGEST_MS = 15 * 60_000;

/** Runs the work while no other run does, unless another has done it by then. */
export async function alone(isDone, work) {
  await lock();
  const sign = setInterval(() => {
    if (existsSync(LOCK)) utimesSync(LOCK, new Date(), new Date());
  }, 2000);
  try {
    if (!isDone()) await work();
  } finally {
    clearInterval(sign);
    rmSync(LOCK, { force: true });
  }
}

/** A worker outlives an owner that was killed: the next run has to wait for it. */
export function noteWorker(pid) {
  writeFileSync(LOCK, `${process.pid} ${pid}`);
}

async function lock() {
  let announced = false;
  let tookOver = false;
  while (!(await tryLock(tookOver))) {
    tookOver = isStale();
    if (tookOver) rmSync(LOCK, { force: true });
    else if (!announced) console.error('Waiting for another run that installs or builds…');
    announced = true;
    if (!tookOver) await sleep(200);
  }
}

async function tryLock(afterTakeOver) {
  try {
    writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  // Several may have found the same stale lock: of those that replaced it, the last one holds it.
  if (afterTakeOver) await sleep(300);
  return read() === `${process.pid}`;
}

/** Whether its owner was killed, and has left nobody at work. */
function isStale() {
  const touched = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (touched === undefined) return false;
  const pids = read().split(' ').filter(Boolean).map(Number);
  const isDead = pids.length > 0 && !pids.some(isAlive);
  // After a restart of the machine its ids are those of others.
  const started = Date.now() - uptime() * 1000;
  return isDead || touched < started || Date.now() - touched > LONGEST_MS;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read() {
  try {
    return readFileSync(LOCK, 'utf8');
  } catch {
    return '';
  }
}
