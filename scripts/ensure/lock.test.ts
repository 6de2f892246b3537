import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'morrow-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Each run notes when it is alone at work; it does so twice, in case that is not so.
const RUN = `
  import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
  import { setImmediate } from 'node:timers/promises';
  import { alone } from '${pathToFileURL(join(import.meta.dirname, 'lock.mjs'))}';
  await alone(() => existsSync('done'), async () => {
    appendFileSync('log', process.pid + '\\n');
    for (let turn = 0; turn < 1000; turn++) await setImmediate();
    appendFileSync('log', process.pid + '\\n');
    if (process.argv[1] === 'once') writeFileSync('done', '');
  });`;

function run(mode: 'each' | 'once') {
  return ended(start(mode));
}

function start(mode: 'each' | 'once') {
  return spawn(process.execPath, ['--input-type=module', '-e', RUN, mode], { cwd: folder });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

function workers() {
  const pids = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
  return pids.filter((_, n) => n % 2 === 0).map((pid, n) => ({ pid, other: pids[2 * n + 1] }));
}

test('runs take turns', async () => {
  await Promise.all(Array.from({ length: 4 }, () => run('each')));
  expect(workers()).toHaveLength(4);
  for (const { pid, other } of workers()) expect(other).toBe(pid);
});

test('what one has done the others do not do again', async () => {
  await Promise.all(Array.from({ length: 4 }, () => run('once')));
  expect(workers()).toHaveLength(1);
});

test('the lock of a killed run is taken over, by one of several', async () => {
  writeFileSync(join(folder, '.ensure.lock'), String(spawnSync('true').pid));
  await Promise.all(Array.from({ length: 4 }, () => run('each')));
  for (const { pid, other } of workers()) expect(other).toBe(pid);
});

test('a worker that outlives its killed run is waited for', async () => {
  const worker = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  writeFileSync(join(folder, '.ensure.lock'), `${spawnSync('true').pid} ${worker.pid}`);
  const waiting = start('once');
  const [said] = await once(waiting.stderr, 'data');
  expect(String(said)).toContain('Waiting for another run');
  worker.kill();
  expect(await ended(waiting)).toBe(0);
});
