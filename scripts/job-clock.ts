type Job = { path: string; everySeconds: number };

const JOBS: Job[] = [
  { path: '/api/cron/check-ins', everySeconds: 60 },
  { path: '/api/cron/reap-replies', everySeconds: 60 },
  { path: '/api/cron/backfill-memories', everySeconds: 120 },
  { path: '/api/cron/nightly', everySeconds: 1800 },
  { path: '/api/cron/receipts', everySeconds: 900 },
];

const DEADLINE_MS = 5 * 60_000;

type Options = { address: string; secret: string; jobs?: Job[] };

/**
 * Calls the cron routes as a hosting platform would. A run that takes longer than its interval is
 * not overlapped; a tick that is missed is healed by the next, so only failures are worth a line.
 */
export function startJobClock({ address, secret, jobs = JOBS }: Options) {
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();

  const run = async ({ path }: Job) => {
    const problem = await callJob(new URL(path, address), secret, stopping.signal);
    if (problem && !stopping.signal.aborted) console.error(`${path}: ${problem}`);
    running.delete(path);
  };
  const timers = jobs.map((job) =>
    setInterval(() => {
      if (!running.has(job.path)) running.set(job.path, run(job));
    }, job.everySeconds * 1000),
  );

  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}

/** What went wrong, or nothing. */
async function callJob(url: URL, secret: string, stopping: AbortSignal) {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.any([stopping, AbortSignal.timeout(DEADLINE_MS)]),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `answered ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
