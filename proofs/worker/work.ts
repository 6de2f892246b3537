import { asService } from '@/db/client';
import { sendDueCheckIns } from '@/lib/check-ins/send';
import { order, type Report } from './order';

// A server of its own that does what the clock's door does, when its parent says so.
process.on('message', async (message) => {
  const { now, times } = order.parse(message);
  const startedAt = performance.now();
  const cpuAtStart = process.cpuUsage();
  const job = { db: asService, now: new Date(now) };
  const all = await Promise.all(Array.from({ length: times }, () => sendDueCheckIns(job)));
  const counts: Record<string, number> = {};
  for (const [what, count] of all.flatMap((ends) => Object.entries(ends))) {
    counts[what] = (counts[what] ?? 0) + count;
  }
  const { user, system } = process.cpuUsage(cpuAtStart);
  const ms = performance.now() - startedAt;
  process.send?.({ counts, ms, cpuMs: (user + system) / 1000 } satisfies Report);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
