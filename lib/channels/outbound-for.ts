import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { outgoingMessage } from '@/lib/chat/outgoing-message';
import { loadPerson } from '@/lib/companion/person';
import { type Context, inTransaction } from '@/lib/platform/context';
import { type QuietHours, quietFrom, quietHoursIn } from '@/lib/platform/quiet-hours';
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
    const [message, { companionName, timezone }, quietHours] = await Promise.all([
      outgoingMessage(joined, { messageId }),
      loadPerson(joined),
      quietHoursOf(joined),
    ]);
    if (!message) return null;
    const { text, disclosure, checkInId, saidAt } = message;
    const tooOld = new Date(saidAt.getTime() + KEPT_MS);
    // A check-in may have been held back into the quiet hours; a reply was asked for.
    const quiet = checkInId ? quietFrom(ctx.now, quietHours, timezone) : null;
    const until = quiet && quiet < tooOld ? quiet : tooOld;
    if (ctx.now >= until) return null;
    const notice = disclosure ? strings.chat.disclosure(companionName) : null;
    return { from: companionName, text, notice, messageId, checkInId, until };
  });
}

async function quietHoursOf({ db, userId }: Context): Promise<QuietHours | null> {
  const { quietHoursStartMinute, quietHoursEndMinute } = users;
  const [row] = await db((tx) =>
    tx
      .select({ quietHoursStartMinute, quietHoursEndMinute })
      .from(users)
      .where(eq(users.id, userId)),
  );
  return row ? quietHoursIn(row) : null;
}
