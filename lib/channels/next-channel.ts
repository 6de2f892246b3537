import { type Context, inTransaction } from '@/lib/platform/context';
import type { Channel } from './channel';
import { channels as all } from './index';
import { NO_CHANNEL, preferredChannel } from './preferred-channel';

/**
 * The channel that a message goes over: the preferred one, or the first that reaches the person and
 * has not refused it yet. Null: it is only in the conversation.
 */
export function nextChannel(
  ctx: Context,
  { tried = [] }: { tried?: readonly string[] } = {},
  channels: readonly Channel[] = all,
): Promise<string | null> {
  return inTransaction(ctx, async (joined) => {
    const preferred = await preferredChannel(joined);
    if (preferred === NO_CHANNEL) return null;
    for (const { id, isSet, linkOf } of inOrder(channels, preferred)) {
      if (!tried.includes(id) && isSet() && (await linkOf(joined))) return id;
    }
    return null;
  });
}

function inOrder(channels: readonly Channel[], preferred: string | null): Channel[] {
  return channels.toSorted((a, b) => Number(b.id === preferred) - Number(a.id === preferred));
}
