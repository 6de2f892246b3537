import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { scheduledMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { agenda, type Planned } from './agenda';
import { LATE_AFTER_MS } from './due';
import type { Slot } from './next-instant';
import { isExtra } from './past';
import { lockSettings } from './settings';
import { loadPlanning } from './what-we-know';

type Wanted = {
  /** Looks back for a time of today that has just passed. */
  since?: Date;
  /** The date of a care note that is to come before anything else. */
  careOn?: string;
};

type Row = typeof scheduledMessages.$inferSelect;

/**
 * Makes a person's pending check-ins what settings, wishes and past say now, and returns the one that
 * makes up a day. Called whenever those change; with nothing changed it does nothing.
 */
export function planNext(ctx: Context, { since, careOn }: Wanted = {}): Promise<Slot | null> {
  return inTransaction(ctx, async (joined, tx) => {
    const settings = await lockSettings(joined);
    const [known, pending] = await Promise.all([
      loadPlanning(joined, settings),
      tx.select().from(scheduledMessages).where(pendingOf(ctx)),
    ]);
    const overdue = pending.find(({ kind }) => !isExtra(kind))?.scheduledFor;
    const from = since ?? sinceWhen(overdue, ctx.now);
    const planned = agenda(
      { ...known, careOn: known.careOn ?? careOn ?? null },
      { since: from, now: ctx.now },
    );

    // A new row rather than a moved one: whoever is just sending the old one finds it gone.
    const gone = pending.filter((row) => !planned.some((one) => isSame(row, one)));
    const isNew = (one: Planned) => !pending.some((row) => isSame(row, one));
    const goneIds = gone.map(({ id }) => id);
    if (goneIds.length > 0) {
      const isGone = inArray(scheduledMessages.id, goneIds);
      await tx.delete(scheduledMessages).where(and(pendingOf(ctx), isGone));
    }
    const main = planned.find(({ kind }) => !isExtra(kind)) ?? null;
    for (const one of planned.filter(isNew)) {
      const isWritten = await write(ctx, tx, one);
      // After travel an instant can be taken by a check-in of another date.
      if (one === main && !isWritten) {
        const later = new Date(one.at.getTime() + 1);
        return planNext(joined, { since: later, ...(careOn && { careOn }) });
      }
    }
    return main && { at: main.at, localDate: main.localDate };
  });
}

function pendingOf({ userId }: Context) {
  return and(eq(scheduledMessages.userId, userId), eq(scheduledMessages.status, 'pending'));
}

async function write({ userId }: Context, tx: Tx, { at, ...planned }: Planned): Promise<boolean> {
  const written = await tx
    .insert(scheduledMessages)
    .values({ userId, scheduledFor: at, ...planned })
    .onConflictDoNothing()
    .returning({ id: scheduledMessages.id });
  return written.length > 0;
}

/** A check-in whose time has just come is not lost because its plan is looked at again. */
function sinceWhen(pendingAt: Date | undefined, now: Date): Date {
  if (!pendingAt || pendingAt > now) return now;
  return new Date(Math.max(pendingAt.getTime(), now.getTime() - LATE_AFTER_MS));
}

function isSame(row: Row, { at, localDate, kind, memoryIds }: Planned): boolean {
  return (
    row.scheduledFor.getTime() === at.getTime() &&
    row.localDate === localDate &&
    row.kind === kind &&
    (!isExtra(kind) || row.memoryIds[0] === memoryIds[0])
  );
}
