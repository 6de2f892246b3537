import { endDays } from '@/lib/chat/end-days';
import { withOpenDays } from '@/lib/chat/with-open-days';
import { draftNext } from '@/lib/check-ins/draft-next';
import { repairPlans } from '@/lib/check-ins/repair-plans';
import { lockMemories } from '@/lib/memory/lock-memories';
import { tidyMemories } from '@/lib/memory/nightly/tidy-memories';
import { type Context, contextFor, inTransaction, type Job } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { workThrough } from '@/lib/platform/work-through';
import { isNight } from './is-night';

const NO_NEW_ONE_AFTER_MS = 40_000;
const AFTERWARDS_AT_ONCE = 8;

/** What follows a night's tidying, outside of its transaction; a step that fails is only left out. */
const afterwards: readonly ((ctx: Context) => Promise<Record<string, number>>)[] = [
  async (ctx) => ({ [`drafts_${await draftNext(ctx)}`]: 1 }),
];

/**
 * The work of the night, where it is night and there is something new: a day of conversation that
 * has not been ended. Ending it is the claim, in one transaction with everything that follows from
 * it, so that two runs at once do it once and a crash leaves it to the next run.
 */
export async function nightly({ db, now }: Job): Promise<Record<string, number>> {
  const people = (await withOpenDays({ db, now })).filter(({ timezone }) => isNight(now, timezone));
  const total: Record<string, number> = { people: 0, failed: 0, left: 0 };
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt > NO_NEW_ONE_AFTER_MS;
  const tidied: Context[] = [];
  for (const { userId } of people) {
    if (isOver()) {
      add(total, { left: 1 });
      continue;
    }
    const ctx = contextFor(userId, now);
    const counts = await orFailed(() => nightOf(ctx));
    if (counts.people) tidied.push(ctx);
    add(total, counts);
  }
  // A model takes seconds: it must not keep anybody's night waiting, and nothing rests on it.
  await workThrough({
    take: async () => (isOver() ? null : (tidied.shift() ?? null)),
    work: async (ctx) => {
      for (const step of afterwards) add(total, await orFailed(() => step(ctx)));
    },
    atOnce: AFTERWARDS_AT_ONCE,
  });
  add(total, await orFailed(() => repairPlans({ db, now }, { isOver })));
  return total;
}

async function nightOf(ctx: Context): Promise<Record<string, number>> {
  return inTransaction(ctx, async (joined, tx): Promise<Record<string, number>> => {
    await lockMemories(tx, ctx.userId);
    const days = await endDays(joined, tx);
    return days > 0 ? { people: 1, days, ...(await tidyMemories(joined, tx)) } : {};
  });
}

async function orFailed(work: () => Promise<Record<string, number>>) {
  try {
    return await work();
  } catch (error) {
    log.error({ err: error }, 'nightly');
    return { failed: 1 };
  }
}

function add(total: Record<string, number>, more: Record<string, number>): void {
  for (const [name, count] of Object.entries(more)) total[name] = (total[name] ?? 0) + count;
}
