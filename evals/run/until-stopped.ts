/** Runs the work and stops its database afterwards, also when it fails or is interrupted. */
export async function untilStopped(
  { stop }: { stop: () => Promise<void> },
  work: () => Promise<void>,
) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      process.exitCode = 130;
      stop().finally(() => process.exit());
    });
  }
  try {
    await work();
  } finally {
    await stop();
  }
}
