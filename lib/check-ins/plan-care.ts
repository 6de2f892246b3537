import { Temporal } from 'temporal-polyfill';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import { planNext } from './plan-next';
import { loadSettings } from './settings';

/**
 * Plans a note of fixed wording for the day after, such as after a crisis card; until it has come,
 * nothing else is sent. Asked for again before that, it stays one note.
 */
export async function planCare(ctx: Context): Promise<void> {
  const { times } = await loadSettings(ctx);
  const today = Temporal.PlainDate.from(localDate(ctx.now, times.timezone));
  await planNext(ctx, { careOn: today.add({ days: 1 }).toString() });
}
