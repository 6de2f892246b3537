import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, in a steady order. */
export function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

/** One mark for the names and contents of files, on this system. */
export function hashOf(files, more = '') {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${more}`);
  for (const file of files) hash.update(`\0${file}\0`).update(read(file));
  return hash.digest('hex');
}

export function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
