import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import type { Channel, Link, Outbound, Refusal } from './channel';
import { outboundFor } from './outbound-for';

/** What an attempt needs, or why there can be none. */
export type Letter = { link: Link; message: Outbound } | Refusal;

/** All that there is to read for an attempt, so that between its beginning and the call is nothing. */
export async function letterFor(
  ctx: Context,
  { id: channel, linkOf }: Channel,
  { messageId, part }: { messageId: string; part: number },
): Promise<Letter> {
  try {
    const link = await linkOf(ctx);
    if (!link) return { outcome: 'failed', reason: 'not_linked' };
    const message = await outboundFor(ctx, { messageId, part });
    return message ? { link, message } : { outcome: 'failed', reason: 'outdated' };
  } catch (error) {
    log.error({ err: error, channel, messageId }, 'delivery');
    const reason = error instanceof Error ? error.name : 'unknown';
    return { outcome: 'failed', reason, retryAfterSeconds: 60 };
  }
}
