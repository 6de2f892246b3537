import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder with this machine's data and secrets: `MORROW_HOME`, else `~/.morrow`. */
export function morrowHome() {
  const home = resolve(process.env.MORROW_HOME || join(homedir(), '.morrow'));
  mkdirSync(home, { recursive: true, mode: 0o700 });
  // A folder that was already there keeps its mode otherwise.
  chmodSync(home, 0o700);
  return home;
}
