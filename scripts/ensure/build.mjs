import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { nodeProgram, startQuietly } from './children.mjs';
import { filesIn, hashOf, read } from './files.mjs';

const STAMP = '.next/.morrow-built';

export function isBuilt() {
  return existsSync('.next/BUILD_ID') && read(STAMP) === sources();
}

export async function build() {
  const built = sources();
  await startQuietly('Building', nodeProgram(), ['node_modules/next/dist/bin/next', 'build']);
  writeFileSync(STAMP, built);
}

/** What a build is made from. A file that is changed while it builds makes the next one. */
function sources() {
  const folders = ['app', 'components', 'db', 'lib', 'public'].flatMap(filesIn);
  const settings = readdirSync('.').filter((name) => /^\.env|(?<!\.d)\.(ts|mjs|json)$/.test(name));
  const inlined = Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'));
  const files = [...settings, ...folders].filter((name) => !/\.test\.tsx?$/.test(name));
  return hashOf(files.sort(), JSON.stringify(inlined.sort()));
}
