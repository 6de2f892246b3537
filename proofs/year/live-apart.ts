import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Found, found, type Part } from './part';

/** Lets some people live through their part of the year in a process of their own. */
export async function liveApart(environment: Record<string, string>, part: Part): Promise<Found> {
  const child = fork(join(import.meta.dirname, 'live.ts'), {
    env: { ...process.env, ...environment },
  });
  child.send(part);
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`a part of the year ended with ${code}`);
  });
  const [message] = await Promise.race([once(child, 'message'), died]);
  died.catch(() => {});
  child.disconnect();
  return found.parse(message);
}
