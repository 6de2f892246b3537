/**
 * Work that has only so long. Its signal is aborted when the time is over, and whoever waits goes
 * on then, also if the work does not listen.
 */
export async function within<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const clock = new AbortController();
  const over = new Promise<never>((_, reject) => {
    clock.signal.addEventListener('abort', () => reject(clock.signal.reason));
  });
  const timer = setTimeout(() => {
    clock.abort(new DOMException(`not done within ${milliseconds} ms`, 'TimeoutError'));
  }, milliseconds);
  try {
    return await Promise.race([work(clock.signal), over]);
  } finally {
    clearTimeout(timer);
  }
}
