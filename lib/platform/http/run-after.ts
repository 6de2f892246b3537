import { after } from 'next/server';
import { log } from '../log';

/**
 * Work for when the answer is out. Inside a request the platform keeps the process alive for it;
 * elsewhere (a job, a script) it just begins. What must not be lost also needs a row for a job.
 */
export function runAfter(name: string, work: () => Promise<unknown>): void {
  const guarded = () => work().catch((error: unknown) => log.error({ err: error, name }, 'after'));
  try {
    after(guarded);
  } catch {
    void guarded();
  }
}
