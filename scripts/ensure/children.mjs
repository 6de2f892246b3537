import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { noteWorker } from './lock.mjs';

const running = new Set();
let stopped;

/** Starts a program; `ended` says how it went. */
export function start(program, args, options) {
  const shell = process.platform === 'win32' && program === 'npm';
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(program, args, { env, shell, ...options });
  running.add(child);
  const ended = new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done({ code, signal }));
  });
  return { child, ended: ended.finally(() => running.delete(child)) };
}

/** Shows one line while a program works, and what it printed only if it failed. */
export async function startQuietly(title, program, args) {
  const began = Date.now();
  console.error(`${title}…`);
  const progress = setInterval(() => {
    console.error(`  still at it (${Math.round((Date.now() - began) / 1000)} s)`);
  }, 15_000);
  const { child, ended } = start(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  noteWorker(child.pid);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const { code, signal } = await ended.finally(() => clearInterval(progress));
  if (code !== 0) throw new Error(`${printed}\n${title} failed (${signal ?? code}).`);
}

export function passOn(signal) {
  stopped = signal === 'SIGINT' ? 130 : 143;
  for (const child of running) child.kill(signal);
}

/** The exit code of somebody who was asked to stop, or undefined. */
export function stopping() {
  return stopped;
}

/** A Node that is new enough: this one, or the one that came as a dependency. */
export function nodeProgram() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= 22) return process.execPath;
  const bundled = resolve('node_modules/.bin/node');
  if (existsSync(bundled)) return bundled;
  throw new Error(`On this system Morrow needs Node 22 or newer; this is ${process.version}.`);
}
