import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import type { Channel, Outbound, Outcome } from './channel';
import type { ClaimedDelivery } from './claim-delivery';
import { outboundFor } from './outbound-for';

/** One attempt over one channel. What breaks while it sends may have arrived. */
export async function tryChannel(
  ctx: Context,
  { id: channel, linkOf, send }: Channel,
  { messageId }: ClaimedDelivery,
): Promise<Outcome> {
  let message: Outbound | null;
  try {
    if (!(await linkOf(ctx))) return { outcome: 'failed', reason: 'not_linked' };
    message = await outboundFor(ctx, { messageId });
    if (!message) return { outcome: 'failed', reason: 'outdated' };
  } catch (error) {
    log.error({ err: error, channel, messageId }, 'delivery');
    return { outcome: 'failed', reason: nameOf(error), retryAfterSeconds: 60 };
  }
  try {
    return await send(ctx, message);
  } catch (error) {
    log.error({ err: error, channel, messageId }, 'delivery');
    return { outcome: 'unknown', reason: nameOf(error) };
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
