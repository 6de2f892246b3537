// `node scripts/ensure.mjs <command> [arguments]` makes a fresh clone ready, installing and building
// only what changed, and then runs scripts/<command>.ts. `build` alone just builds.
// It runs before anything is installed: on Node 20, with no dependency, in plain JavaScript.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './ensure/build.mjs';
import { nodeProgram, passOn, start, stopping } from './ensure/children.mjs';
import { install, isInstalled } from './ensure/install.mjs';
import { alone } from './ensure/lock.mjs';

const NEEDS_BUILD = ['start', 'build', 'screenshots'];

process.chdir(resolve(fileURLToPath(import.meta.url), '../..'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal));
stopWithNpm();

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!stopping()) console.error(`\n${error.message}`);
  process.exitCode = stopping() ?? 1;
}

async function main([command = '', ...args]) {
  if (command !== 'build' && !existsSync(`scripts/${command}.ts`)) {
    throw new Error(`There is no command "${command}": scripts/${command}.ts does not exist.`);
  }
  if (!isInstalled()) await alone(isInstalled, install);
  if (NEEDS_BUILD.includes(command) && !isBuilt()) await alone(isBuilt, build);
  return command === 'build' ? 0 : run(command, args);
}

async function run(command, args) {
  const flags = ['--conditions=react-server', '--import', 'tsx'];
  const { code, signal } = await start(
    nodeProgram(),
    [...flags, `scripts/${command}.ts`, ...args],
    // The fourth is a channel: it closes when we die, however we die.
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  ).ended;
  if (code === null) console.error(`${command} was ended by ${signal}.`);
  return code ?? 1;
}

/** An npm that is killed with -9 passes nothing on: we would serve on and nobody would know. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  setInterval(() => ancestors() !== before && passOn('SIGTERM'), 500).unref();
}

/** npm; or the shell that it runs us in, which survives it, and then npm. */
function ancestors() {
  try {
    const shell = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').includes('ensure.mjs');
    const [, status = ''] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ');
    return shell ? `${process.ppid} ${status.split(' ')[1]}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}
