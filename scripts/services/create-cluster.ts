import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folderFor, type Runner } from './as-non-root';
import type { PostgresVersion } from './postgres-binaries';

const run = promisify(execFile);

/** Makes the data folder of a new server. Does nothing where one is. */
export async function createCluster(runner: Runner, version: PostgresVersion, password: string) {
  if (existsSync(join(runner.data, 'PG_VERSION'))) return;
  // A folder of its own until it is complete: an initdb that was killed leaves a broken one.
  const draft = `${runner.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  folderFor(runner, draft);
  const passwordFile = writePassword(runner, password);
  try {
    const [program, args] = runner.command(join(runner.binaries, 'bin', 'initdb'), [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      ...collation(version),
      '--data-checksums',
      '--no-instructions',
    ]);
    await run(program, args, runner.credentials);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, runner.data);
}

/** Upper and lower case beyond ASCII, without depending on the locales of the machine. */
function collation(version: PostgresVersion) {
  if (version === 17) return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return ['--locale-provider=icu', '--icu-locale=und'];
}

function writePassword({ credentials: { uid, gid } }: Runner, password: string) {
  const file = join(tmpdir(), `morrow-${randomUUID()}`);
  writeFileSync(file, password, { mode: 0o600, flag: 'wx' });
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
  return file;
}
