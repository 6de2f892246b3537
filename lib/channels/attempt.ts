import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import type { Outcome } from './channel';
import type { ClaimedDelivery } from './claim-delivery';

/** The attempt that was claimed. What breaks while it sends may have arrived. */
export async function attempt(
  ctx: Context,
  { id: deliveryId, letter }: ClaimedDelivery,
): Promise<Outcome> {
  if ('outcome' in letter) return letter;
  try {
    return await letter.link.send(ctx, letter.message);
  } catch (error) {
    log.error({ err: error, deliveryId }, 'delivery');
    return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'unknown' };
  }
}
