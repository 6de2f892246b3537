import { eq, lte, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { channelSlots } from '@/db/schema';
import type { Job } from '@/lib/platform/context';

/** The turn that was taken, or how long it is to the next. */
type Slot = { at: Date } | { inMs: number };

/**
 * Takes this moment's turn at a paced channel, or at what else has a pace of its own, by the
 * database's clock, so that all servers together keep it. None is taken ahead, so a server that dies or dawdles spoils none. Whoever asks at
 * the same time waits for our commit.
 */
export async function takeSlot(
  tx: Tx,
  name: string,
  { everySeconds }: { everySeconds: number },
): Promise<Slot> {
  const { nextAt } = channelSlots;
  const step = sql`make_interval(secs => ${everySeconds}::double precision)`;
  const [ours] = await tx
    .insert(channelSlots)
    .values({ channel: name, nextAt: sql`clock_timestamp() + ${step}` })
    .onConflictDoUpdate({
      target: channelSlots.channel,
      set: { nextAt: sql`clock_timestamp() + ${step}` },
      setWhere: lte(nextAt, sql`clock_timestamp()`),
    })
    .returning({ at: sql<string>`${nextAt} - ${step}` });
  if (ours) return { at: new Date(ours.at) };
  const [next] = await tx
    .select({ inMs: sql<number>`extract(epoch from ${nextAt} - clock_timestamp())::float8 * 1000` })
    .from(channelSlots)
    .where(eq(channelSlots.channel, name));
  return { inMs: Math.max(1, next?.inMs ?? 0) };
}

/** Forgets the slots whose next turn has come: without its row, anybody may take it. */
export async function forgetPastSlots({ db }: Pick<Job, 'db'>): Promise<number> {
  const gone = await db((tx) =>
    tx
      .delete(channelSlots)
      .where(lte(channelSlots.nextAt, sql`clock_timestamp()`))
      .returning({ channel: channelSlots.channel }),
  );
  return gone.length;
}
