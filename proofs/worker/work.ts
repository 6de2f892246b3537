import { asService } from '@/db/client';
import { sendDueCheckIns } from '@/lib/check-ins/send';
import { order, type Report } from './order';

// A server of its own that does what the clock's door does, when its parent says so.
process.on('message', async (message) => {
  const { now, times } = order.parse(message);
  const startedAt = performance.now();
  const job = { db: asService, now: new Date(now) };
  const all = await Promise.all(Array.from({ length: times }, () => sendDueCheckIns(job)));
  const counts: Record<string, number> = {};
  for (const [what, count] of all.flatMap((ends) => Object.entries(ends))) {
    counts[what] = (counts[what] ?? 0) + count;
  }
  process.send?.({ counts, ms: performance.now() - startedAt } satisfies Report);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
