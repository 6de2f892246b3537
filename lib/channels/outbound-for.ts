import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { type Outgoing, outgoingMessage } from '@/lib/chat/outgoing-message';
import { loadPerson } from '@/lib/companion/person';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type QuietHours, quietFrom, quietHoursIn } from '@/lib/platform/quiet-hours';
import { strings } from '@/lib/strings/en';
import { KEPT_MS, type Outbound } from './channel';

/**
 * A message of the conversation as it goes out, read when it goes; null when it is not there, or its
 * time is over: after three hours, and for a check-in when the person's quiet hours begin, or when
 * they answered, paused or stopped meanwhile.
 */
export function outboundFor(
  ctx: Context,
  { messageId, part }: { messageId: string; part: number },
): Promise<Outbound | null> {
  return inTransaction(ctx, async (joined) => {
    const [message, { companionName, timezone }, silence] = await Promise.all([
      outgoingMessage(joined, { messageId }),
      loadPerson(joined),
      silenceOf(joined),
    ]);
    if (!message) return null;
    const { text, disclosure, checkIn, saidAt } = message;
    if (checkIn && !isWanted(checkIn, silence, ctx.now)) return null;
    const tooOld = new Date(saidAt.getTime() + KEPT_MS);
    // A check-in may have been held back into the quiet hours; a reply was asked for.
    const quiet = checkIn ? quietFrom(ctx.now, silence.quietHours, timezone) : null;
    const until = quiet && quiet < tooOld ? quiet : tooOld;
    if (ctx.now >= until) return null;
    const notice = disclosure ? strings.chat.disclosure(companionName) : null;
    return {
      from: companionName,
      text: text || strings.channels.inbound.noReply,
      notice,
      messageId,
      checkIn,
      part,
      until,
    };
  });
}

/** When a person wants no check-ins. */
type Silence = { enabled: boolean; pausedUntil: Date | null; quietHours: QuietHours | null };

function isWanted(
  { answer, isFarewell }: NonNullable<Outgoing['checkIn']>,
  { enabled, pausedUntil }: Silence,
  now: Date,
): boolean {
  const isPaused = pausedUntil !== null && now < pausedUntil;
  // A farewell turns check-ins off as it is written.
  return answer === null && !isPaused && (enabled || isFarewell);
}

async function silenceOf({ db, userId }: Context): Promise<Silence> {
  const [row] = await db((tx) =>
    tx
      .select({
        enabled: users.checkInsEnabled,
        pausedUntil: users.checkInsPausedUntil,
        quietHoursStartMinute: users.quietHoursStartMinute,
        quietHoursEndMinute: users.quietHoursEndMinute,
      })
      .from(users)
      .where(eq(users.id, userId)),
  );
  if (!row) throw new AppError('not_found');
  return { ...row, quietHours: quietHoursIn(row) };
}
