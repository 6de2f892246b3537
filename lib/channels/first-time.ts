import { lt, sql } from 'drizzle-orm';
import { asService, type Db } from '@/db/client';
import { webhookEvents } from '@/db/schema';
import type { Job } from '@/lib/platform/context';

/** Providers repeat themselves for a day. */
const REMEMBERED_DAYS = 3;

/** True once for each event of a channel, whoever asks and however many at once. */
export async function firstTime(
  { channel, id }: { channel: string; id: string },
  db: Db = asService,
): Promise<boolean> {
  const [first] = await db((tx) =>
    tx
      .insert(webhookEvents)
      .values({ channel, eventId: id, at: sql`now()` })
      .onConflictDoNothing()
      .returning({ eventId: webhookEvents.eventId }),
  );
  return first !== undefined;
}

/** Forgets the events that no provider will repeat any more. */
export async function forgetOldEvents({ db, now }: Job): Promise<number> {
  const before = new Date(now.getTime() - REMEMBERED_DAYS * 86_400_000);
  const gone = await db((tx) =>
    tx
      .delete(webhookEvents)
      .where(lt(webhookEvents.at, before))
      .returning({ eventId: webhookEvents.eventId }),
  );
  return gone.length;
}
