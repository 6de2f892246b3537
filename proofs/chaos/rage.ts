import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../random';
import { startWorker, type Worker } from '../worker/start-worker';

const LOOK_EVERY_MS = 50;
/** The servers' clock runs faster than ours, so that the leases of the dead end while we look on. */
const FASTER = 6;

type Rage = {
  environment: Record<string, string>;
  servers: number;
  kills: number;
  from: Date;
  /** How much is done and how much there is to do, as a share. */
  progress: () => Promise<number>;
};

/**
 * Runs servers on one database, every tick delivered three times at once, and kills them at random
 * moments of the work with a signal that nobody can catch. Ends when everything is done.
 */
export async function rage({ environment, servers, kills, from, progress }: Rage) {
  const next = random(42);
  const moments = Array.from({ length: kills }, () => next() * 0.97).sort((a, b) => a - b);
  const living = new Set<Worker>();
  const begun = Date.now();
  const now = () => new Date(from.getTime() + (Date.now() - begun) * FASTER).toISOString();
  let isDone = false;
  let killed = 0;

  async function serve() {
    while (!isDone) {
      const worker = await startWorker(environment);
      living.add(worker);
      while (!isDone && living.has(worker)) await worker.tick({ now: now(), times: 3 });
      await worker.kill();
    }
  }

  async function kill() {
    for (;;) {
      const share = await progress();
      if (share >= 1) break;
      if (killed < kills && share >= (moments[killed] ?? 1)) {
        const [worker] = [...living].sort(() => next() - 0.5);
        if (worker) {
          living.delete(worker);
          await worker.kill();
          killed++;
          if (killed % 10 === 0)
            console.error(`${killed} kills, ${Math.round(share * 100)} % done`);
        }
      }
      await pause(LOOK_EVERY_MS);
    }
    isDone = true;
  }

  await Promise.all([kill(), ...Array.from({ length: servers }, serve)]);
  return { killed, seconds: Math.round((Date.now() - begun) / 1000) };
}
