import { setTimeout as sleep } from 'node:timers/promises';

/** How often the database may be away: one that was killed takes a moment. */
const PATIENCE = { times: 25, pauseMs: 200 };

/** Waits until the app says that it is well. Throws, in words for who started it, if it is not. */
export async function untilHealthy(url: URL, stop: AbortSignal, { times, pauseMs } = PATIENCE) {
  let away = 0;
  while (!stop.aborted) {
    const status = await statusOf(url, stop);
    if (status === 200) return;
    if (status === 503) away++;
    if (away >= times || (status && status !== 503)) throw new Error(reasonOf(status));
    await sleep(status === undefined ? 50 : pauseMs, undefined, { signal: stop }).catch(() => {});
  }
}

/** Undefined while nobody listens. */
async function statusOf(url: URL, stop: AbortSignal) {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(60_000)]);
    const response = await fetch(url, { signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}

function reasonOf(status: number | undefined) {
  if (status === 503) {
    return 'Morrow has started, but its database does not answer. Look at DATABASE_URL.';
  }
  return `Morrow could not start: its web server answers ${status}. What is wrong stands above.`;
}
