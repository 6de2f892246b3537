import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { nodeProgram, startQuietly } from './children.mjs';
import { filesIn, hashOf, read } from './files.mjs';

const STAMP = 'node_modules/.morrow-installed';
const PREVIOUS = '.ensure-previous';
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/;

export function isInstalled() {
  return read(STAMP) === wanted();
}

export async function install() {
  if (agreesWithLock()) await startQuietly('Patching', nodeProgram(), PATCH);
  else await installFromLock();
  writeFileSync(STAMP, wanted());
}

const PATCH = ['node_modules/patch-package/index.js', '--error-on-fail'];

function wanted() {
  return hashOf(['package-lock.json', '.npmrc', ...filesIn('patches')]);
}

/** npm keeps its own list of what is there, also when somebody ran `npm install` by hand. */
function agreesWithLock() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const present = JSON.parse(read('node_modules/.package-lock.json')).packages;
  const { '': _root, ...locked } = JSON.parse(read('package-lock.json')).packages;
  return Object.entries(locked).every(([path, entry]) =>
    path in present ? present[path].version === entry.version : isForAnotherSystem(entry),
  );
}

function isForAnotherSystem({ optional, os, cpu, libc }) {
  if (!optional) return false;
  const fits = os?.includes(process.platform) && cpu?.includes(process.arch);
  return !fits || libc?.includes('musl');
}

async function installFromLock() {
  // `npm ci` begins by deleting: what worked until now stays until the new has arrived.
  const hadSome = existsSync('node_modules/.package-lock.json');
  remove(PREVIOUS);
  if (hadSome) renameSync('node_modules', PREVIOUS);
  try {
    await startQuietly('Installing dependencies (about a minute, once)', 'npm', [
      'ci',
      '--include=dev',
      '--include=optional',
    ]);
  } catch (error) {
    remove('node_modules');
    if (hadSome) renameSync(PREVIOUS, 'node_modules');
    throw OFFLINE.test(error.message) ? offline(error) : error;
  }
  remove(PREVIOUS);
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const offline = (cause) =>
  new Error(
    'npm cannot reach its registry. Morrow needs the network to install its dependencies:\n' +
      'once, and again when package-lock.json changes. Nothing was changed.',
    { cause },
  );
