import { setTimeout as pause } from 'node:timers/promises';
import { asService } from '@/db/client';
import type { Channel } from './channel';
import { slotOf } from './slot-of';
import { takeSlot } from './take-slot';

/** A page or a webhook waits no longer than that. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Waits until something that is no delivery may go over a channel, at the pace of all the others:
 * the turn of whoever it goes to, then the channel's own. False where none comes in time.
 */
export async function takeTurn(
  { id, pace }: Pick<Channel, 'id' | 'pace'>,
  { to }: { to: string },
): Promise<boolean> {
  if (!pace) return true;
  const stopAt = Date.now() + LONGEST_WAIT_MS;
  const { perSecond, secondsPerPerson } = pace;
  return (
    (await waitFor(slotOf(id, to), { everySeconds: secondsPerPerson, stopAt })) &&
    (await waitFor(id, { everySeconds: 1 / perSecond, stopAt }))
  );
}

async function waitFor(
  name: string,
  { everySeconds, stopAt }: { everySeconds: number; stopAt: number },
): Promise<boolean> {
  for (;;) {
    const slot = await asService((tx) => takeSlot(tx, name, { everySeconds }));
    if ('at' in slot) return true;
    if (Date.now() + slot.inMs > stopAt) return false;
    await pause(slot.inMs);
  }
}
