// Run after every change of dependencies: `node scripts/complete-lock.mjs`.
// npm leaves optional packages of other systems out of the lock when the registry lacks them, and
// `npm ci` then refuses the lock. This adds them; npm fetches one only on the system it is for.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = /android|darwin|freebsd|linux|openharmony|win32/;
const CPUS = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  arm: 'arm',
};

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(missingOf);
for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${missing.length} packages of other systems to ${FILE}.`);

function missingOf([path, { optionalDependencies = {}, dev }]) {
  return Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => ({ name, entry: entryOf(name, version, dev) }));
}

/** npm looks for a package beside its dependent, then in every folder above. */
function isLocked(path, name) {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in lock.packages) return true;
  return path !== '' && isLocked(path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

function entryOf(name, version, dev) {
  const cpu = Object.keys(CPUS).find((part) => name.includes(part));
  const system = name.match(SYSTEMS)?.[0];
  const libc = name.includes('musl') ? 'musl' : /linux.*gnu/.test(name) ? 'glibc' : undefined;
  const [, alias] = version.match(/^npm:(.+)@/) ?? [];
  return {
    ...(alias && { name: alias }),
    version: version.replace(/^npm:.+@/, ''),
    ...(cpu && { cpu: [CPUS[cpu]] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}

function byPath([a], [b]) {
  return a < b ? -1 : 1;
}
