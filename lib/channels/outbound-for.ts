import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { outgoingMessage } from '@/lib/chat/outgoing-message';
import { loadPerson } from '@/lib/companion/person';
import { type Context, inTransaction } from '@/lib/platform/context';
import { quietFrom, quietHoursIn } from '@/lib/platform/quiet-hours';
import { strings } from '@/lib/strings/en';
import { KEPT_MS, type Outbound } from './channel';

/**
 * A message of the conversation as it goes out, read when it goes; null when it is not there, or its
 * time is over: after three hours, and for a check-in when the person's quiet hours begin.
 */
export function outboundFor(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<Outbound | null> {
  return inTransaction(ctx, async (joined) => {
    const message = await outgoingMessage(joined, { messageId });
    if (!message) return null;
    const { companionName, timezone } = await loadPerson(joined);
    const { text, disclosure, checkInId, saidAt } = message;
    const tooOld = new Date(saidAt.getTime() + KEPT_MS);
    const quiet = checkInId ? await quietFor(joined, timezone) : null;
    const until = quiet && quiet < tooOld ? quiet : tooOld;
    if (ctx.now >= until) return null;
    const notice = disclosure ? strings.chat.disclosure(companionName) : null;
    return { from: companionName, text, notice, messageId, checkInId, until };
  });
}

/** A check-in may have been held back into the quiet hours; a reply was asked for. */
async function quietFor({ db, userId, now }: Context, timezone: string): Promise<Date | null> {
  const [person] = await db((tx) => tx.select().from(users).where(eq(users.id, userId)));
  return person ? quietFrom(now, quietHoursIn(person), timezone) : null;
}
