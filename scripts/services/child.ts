import { spawn } from 'node:child_process';
import { join } from 'node:path';

const END_WITH_PARENT = join(import.meta.dirname, 'end-with-parent.mjs');
/** Long enough for replies that are being written; then what is left is cut. */
const GRACE_MS = 20_000;

export type Child = {
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<void>;
  send: (message: object) => void;
  /** The next message from it. */
  message: () => Promise<unknown>;
  stop: () => Promise<void>;
};

/** A Node program that does not outlive us, and that Ctrl-C in the terminal does not reach. */
export function startChild(name: string, args: string[], env: Record<string, string>): Child {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], {
    env: { ...process.env, ...env, MORROW_CHILD: name },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A process group of its own: we stop our children, in our order.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  return {
    ended,
    send: (message) => child.send(message),
    message: () =>
      new Promise((resolve, reject) => {
        child.once('message', resolve);
        // It may have ended before anybody asked.
        ended.then(() => reject(new Error(`${name} did not start`)), reject);
      }),
    async stop() {
      const cut = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      child.kill('SIGTERM');
      await ended.finally(() => clearTimeout(cut));
    },
  };
}
