/** Aborts once somebody wants this process to end: Ctrl-C, SIGTERM, or the death of its parent. */
export function stopSignal() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.on('disconnect', stop);
  // Listening for the parent's death is no reason to stay alive.
  process.channel?.unref();
  return controller.signal;
}
