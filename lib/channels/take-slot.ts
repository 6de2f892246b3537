import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { channelSlots } from '@/db/schema';
import type { Channel } from './channel';

/**
 * The next moment at which a paced channel takes a message, by the database's clock: one statement,
 * so that all servers together keep the pace. Whoever asks at the same time waits for our commit.
 */
export async function takeSlot(
  tx: Tx,
  channel: string,
  { perSecond }: NonNullable<Channel['pace']>,
): Promise<{ at: Date; waitMs: number }> {
  const step = sql`make_interval(secs => ${1 / perSecond}::double precision)`;
  const [slot] = await tx
    .insert(channelSlots)
    .values({ channel, nextAt: sql`clock_timestamp() + ${step}` })
    .onConflictDoUpdate({
      target: channelSlots.channel,
      set: { nextAt: sql`greatest(${channelSlots.nextAt}, clock_timestamp()) + ${step}` },
    })
    .returning({
      at: sql<string>`${channelSlots.nextAt} - ${step}`,
      waitMs: sql<number>`(extract(epoch from ${channelSlots.nextAt} - ${step} - clock_timestamp()) * 1000)::float8`,
    });
  if (!slot) throw new Error('an upsert returned no row');
  return { at: new Date(slot.at), waitMs: Math.max(0, slot.waitMs) };
}
