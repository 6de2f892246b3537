import { eq, lte, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { channelSlots } from '@/db/schema';
import type { Channel } from './channel';

/** The turn that was taken, or how long it is to the next. */
type Slot = { at: Date } | { inMs: number };

/**
 * Takes this moment's turn at a paced channel, by the database's clock, so that all servers together
 * keep the pace. None is taken ahead, so a server that dies or dawdles spoils none. Whoever asks at
 * the same time waits for our commit.
 */
export async function takeSlot(
  tx: Tx,
  channel: string,
  { perSecond }: NonNullable<Channel['pace']>,
): Promise<Slot> {
  const { nextAt } = channelSlots;
  const step = sql`make_interval(secs => ${1 / perSecond}::double precision)`;
  const [ours] = await tx
    .insert(channelSlots)
    .values({ channel, nextAt: sql`clock_timestamp() + ${step}` })
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
    .where(eq(channelSlots.channel, channel));
  return { inMs: Math.max(1, next?.inMs ?? 0) };
}
