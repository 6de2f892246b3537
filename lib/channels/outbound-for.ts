import { outgoingMessage } from '@/lib/chat/outgoing-message';
import { loadPerson } from '@/lib/companion/person';
import { type Context, inTransaction } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import type { Outbound } from './channel';

const TOO_OLD_MS = 3 * 60 * 60_000;

/** A message of the conversation as it goes out, read when it goes; null when it is not there, or too old. */
export function outboundFor(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<Outbound | null> {
  return inTransaction(ctx, async (joined) => {
    const message = await outgoingMessage(joined, { messageId });
    if (!message || ctx.now.getTime() - message.saidAt.getTime() > TOO_OLD_MS) return null;
    const { companionName } = await loadPerson(joined);
    const { text, disclosure, checkInId } = message;
    const notice = disclosure ? strings.chat.disclosure(companionName) : null;
    return { from: companionName, text, notice, messageId, checkInId };
  });
}
