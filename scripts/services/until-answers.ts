import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a web server answers, whatever it says. */
export async function untilAnswers(url: URL, stop: AbortSignal) {
  while (!stop.aborted) {
    try {
      const signal = AbortSignal.any([stop, AbortSignal.timeout(60_000)]);
      const response = await fetch(url, { signal });
      await response.body?.cancel();
      return;
    } catch {
      await sleep(50, undefined, { signal: stop }).catch(() => {});
    }
  }
}
