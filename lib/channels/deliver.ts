import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import type { Channel, Outbound, Outcome } from './channel';
import { channels as all } from './index';

/** One attempt over one channel, as it is kept with the check-in. */
export type Delivery = { channel: string } & Outcome;

/**
 * Brings a message to a person over one channel: the preferred one, and the next only after an
 * explicit failure. Outside of the conversation at most once: what may have arrived is not repeated.
 */
export async function deliver(
  ctx: Context,
  { message, preferred }: { message: Outbound; preferred: string | null },
  channels: readonly Channel[] = all,
): Promise<Delivery[]> {
  const attempts: Delivery[] = [];
  for (const channel of inOrder(channels, preferred)) {
    const attempt = await tryChannel(ctx, channel, message);
    if (!attempt) continue;
    attempts.push(attempt);
    if (attempt.outcome !== 'failed') break;
  }
  return attempts;
}

function inOrder(channels: readonly Channel[], preferred: string | null): Channel[] {
  return channels.toSorted((a, b) => Number(b.id === preferred) - Number(a.id === preferred));
}

async function tryChannel(
  ctx: Context,
  { id, reaches, send }: Channel,
  message: Outbound,
): Promise<Delivery | null> {
  let begun = false;
  try {
    if (!(await reaches(ctx))) return null;
    begun = true;
    return { channel: id, ...(await send(ctx, message)) };
  } catch (error) {
    log.warn({ err: error, channel: id, messageId: message.messageId }, 'delivery');
    const reason = error instanceof Error ? error.name : 'unknown';
    return { channel: id, outcome: begun ? 'unknown' : 'failed', reason };
  }
}
