// Loaded into a child with `--import`: it ends when the channel to its parent closes, which happens
// also when the parent is killed with -9. Plain JavaScript, so that it loads before anything else.
if (process.env.MORROW_CHILD) {
  // For this process only: what it starts is its own business.
  delete process.env.MORROW_CHILD;
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel?.unref();
}
