import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCK = '.ensure.lock';

/** Runs the work while no other run does, unless another has done it by then. */
export async function alone(isDone, work) {
  await lock();
  const sign = setInterval(() => utimesSync(LOCK, new Date(), new Date()), 2000);
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
  if (!existsSync(LOCK)) return false;
  const pids = read().split(' ').filter(Boolean).map(Number);
  return isSilent() || (pids.length > 0 && !pids.some(isAlive));
}

/** After a restart of the machine its id may be somebody else's, who does not touch the lock. */
function isSilent() {
  return Date.now() - statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs > 60_000;
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
