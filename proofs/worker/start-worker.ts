import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Order, type Report, report } from './order';

export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** A server on a database, as a process of its own. */
export async function startWorker(environment: Record<string, string>) {
  const child = fork(join(import.meta.dirname, 'work.ts'), {
    env: { ...process.env, ...environment },
  });
  const ended = once(child, 'exit');
  await once(child, 'message');
  return {
    /** What a tick did; null if the server died of something before it was done. */
    async tick(order: Order): Promise<Report | null> {
      child.send(order);
      const message = await Promise.race([once(child, 'message'), ended.then(() => null)]);
      return message && report.parse(message[0]);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
