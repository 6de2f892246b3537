import { and, eq } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { LATE_AFTER_MS } from './due';
import type { Slot } from './next-instant';
import { nextSlot } from './next-slot';
import { pastCheckIns } from './past';
import { lockSettings } from './settings';

/**
 * Makes a person's one pending daily check-in what their settings and past say now, and returns it.
 * Called whenever those change; with nothing changed it does nothing. `since` looks back for a time
 * of today that has just passed.
 */
export function planNext(ctx: Context, { since }: { since?: Date } = {}): Promise<Slot | null> {
  return inTransaction(ctx, async (joined, tx) => {
    const settings = await lockSettings(joined);
    const past = await pastCheckIns(joined);
    const itsPending = and(
      eq(scheduledMessages.userId, ctx.userId),
      eq(scheduledMessages.status, 'pending'),
      eq(scheduledMessages.kind, 'daily'),
    );
    const [pending] = await tx.select().from(scheduledMessages).where(itsPending);
    const from = since ?? sinceWhen(pending?.scheduledFor, ctx.now);
    const slot = nextSlot({ settings, past, since: from }, ctx.now);
    if (pending && slot && isAt(pending, slot)) return slot;

    // A new row rather than a moved one: whoever is just sending the old one finds it gone.
    await tx.delete(scheduledMessages).where(itsPending);
    if (!slot) return null;
    const inserted = await tx
      .insert(scheduledMessages)
      .values({ userId: ctx.userId, scheduledFor: slot.at, localDate: slot.localDate })
      .onConflictDoNothing()
      .returning({ id: scheduledMessages.id });
    if (inserted.length > 0) return slot;
    // After travel an instant can be taken by a check-in of another date.
    return planNext(joined, { since: new Date(slot.at.getTime() + 1) });
  });
}

/** A check-in whose time has just come is not lost because its plan is looked at again. */
function sinceWhen(pendingAt: Date | undefined, now: Date): Date {
  if (!pendingAt || pendingAt > now) return now;
  return new Date(Math.max(pendingAt.getTime(), now.getTime() - LATE_AFTER_MS));
}

function isAt(row: { scheduledFor: Date; localDate: string }, { at, localDate }: Slot): boolean {
  return row.scheduledFor.getTime() === at.getTime() && row.localDate === localDate;
}
