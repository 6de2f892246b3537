import { sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Job } from '@/lib/platform/context';

const SILENT_SECONDS = 30;

/**
 * Closes replies whose server is gone: pending, and no heartbeat for half a minute by the
 * database's own clock (servers' clocks differ). With a person's `db` it closes theirs only.
 */
export async function reapReplies({ db }: Pick<Job, 'db'>): Promise<{ interrupted: number }> {
  const closed = await db((tx) =>
    tx
      .update(companionMessages)
      .set({
        status: sql`case when ${companionMessages.stopRequestedAt} is null
                         then 'interrupted' else 'stopped' end`,
      })
      .where(
        sql`${companionMessages.status} = 'pending'
            and ${companionMessages.heartbeatAt} < now() - make_interval(secs => ${SILENT_SECONDS})`,
      )
      .returning({ id: companionMessages.id }),
  );
  return { interrupted: closed.length };
}
