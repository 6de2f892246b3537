import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder with this machine's data and secrets: `MORROW_HOME`, else `~/.morrow`. */
export function morrowHome() {
  const home = resolve(process.env.MORROW_HOME || join(homedir(), '.morrow'));
  mkdirSync(home, { recursive: true, mode: 0o700 });
  // A folder that was there before may be open. Passing through it is harmless, and a database that
  // runs as another user has to (see as-non-root.ts).
  const { mode } = statSync(home);
  if ((mode & 0o066) !== 0) chmodSync(home, mode & 0o711);
  return home;
}
