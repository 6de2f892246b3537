import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How to run PostgreSQL's programs on a data folder as the user that we are. */
export type Runner = {
  binaries: string;
  data: string;
  command: (program: string, args: string[]) => [string, string[]];
  credentials: { uid?: number; gid?: number };
};

const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];
const NOBODY = 65534;

/** PostgreSQL refuses to run as root, so root runs it under another identity. */
export function asNonRoot(binaries: string, data: string): Runner {
  const plain: Runner = {
    binaries,
    data,
    command: (program, args) => [program, args],
    credentials: {},
  };
  if (process.getuid?.() !== 0) return plain;
  // In a namespace of its own our files belong to uid 1000: nothing to copy, nothing to chown.
  if (spawnSync('unshare', [...NAMESPACE, 'true']).status === 0) {
    return { ...plain, command: (program, args) => ['unshare', [...NAMESPACE, program, ...args]] };
  }
  return asNobody(plain);
}

/** Containers often forbid namespaces: there the files must lie where `nobody` can reach them. */
function asNobody(plain: Runner): Runner {
  const credentials = { uid: NOBODY, gid: NOBODY };
  const home = dirname(plain.data);
  const binaries = isReachable(plain.binaries)
    ? plain.binaries
    : copyOf(plain.binaries, join(shelter(plain.binaries), 'native'));
  if (isReachable(dirname(home))) {
    chmodSync(home, 0o711);
    return { ...plain, binaries, credentials };
  }
  const data = join(shelter(plain.data), 'data');
  console.warn(`Running as root without user namespaces: the database lies in ${data}.`);
  return { ...plain, binaries, data, credentials };
}

/** Gives a folder to the identity that PostgreSQL runs as. */
export function folderFor(runner: Runner, folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, gid } = runner.credentials;
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

function isReachable(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (dirname(folder) === folder || isReachable(dirname(folder)));
}

function copyOf(folder: string, copy: string) {
  if (!existsSync(copy)) cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function shelter(folder: string) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const path = `/var/tmp/morrow-${name}`;
  mkdirSync(path, { recursive: true, mode: 0o755 });
  // The folder is world-writable: somebody else may have made ours before us.
  if (lstatSync(path).uid !== 0) throw new Error(`${path} belongs to somebody else`);
  return path;
}
