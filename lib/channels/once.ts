import { asService } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { firstTime } from './first-time';

/**
 * Does what an event asks for, once however often a provider tells it: in one transaction with the
 * note that it is done, which only the service keeps.
 */
export function once(
  ctx: Context,
  event: { channel: string; id: string },
  effect: (ctx: Context) => Promise<void>,
): Promise<void> {
  return asService(async (tx) => {
    const joined: Context = { ...ctx, db: (run) => run(tx) };
    if (await firstTime(event, joined.db)) await effect(joined);
  });
}
