import { and, asc, eq, gt, inArray, isNotNull, notExists, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';
import { companionMessages, memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type MemoryRow, memoryColumns } from './memory-row';
import type { Memory, Remembered } from './schema';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

const SHOWN = ['ADD', 'CHANGE', 'RETRACT', 'RESOLVE', 'FOLLOW_UP'];

/** What was kept of a message, for the chips under it; `done` once extraction has read it. */
export async function rememberedFrom(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<{ done: boolean; items: Remembered[] }> {
  return ctx.db(async (tx) => {
    const [message] = await tx
      .select({ extractedAt: companionMessages.extractedAt })
      .from(companionMessages)
      .where(and(eq(companionMessages.id, messageId), eq(companionMessages.userId, ctx.userId)));
    if (!message) throw new AppError('not_found');
    const later = alias(memoryHistory, 'later');
    // Undoing a change writes its "before" once more.
    const isUndone = tx
      .select({ id: later.id })
      .from(later)
      .where(
        and(
          eq(later.memoryId, memoryHistory.memoryId),
          gt(later.seq, memoryHistory.seq),
          eq(later.operation, 'UNDO'),
          eq(later.after, memoryHistory.before),
        ),
      );
    const changes = await tx
      .select({ historyId: memoryHistory.id, operation: memoryHistory.operation, ...memoryColumns })
      .from(memoryHistory)
      .innerJoin(userContext, eq(userContext.id, memoryHistory.memoryId))
      .where(
        and(
          eq(memoryHistory.userId, ctx.userId),
          eq(memoryHistory.messageId, messageId),
          eq(memoryHistory.actor, 'extraction'),
          inArray(memoryHistory.operation, SHOWN),
          or(isNotNull(memoryHistory.before), isNotNull(memoryHistory.after)),
          notExists(isUndone),
        ),
      )
      .orderBy(asc(memoryHistory.seq));
    const timeZone = await zoneOf(tx, ctx.userId);
    return {
      done: message.extractedAt !== null,
      items: changes.map((change) => toRemembered(change, timeZone)),
    };
  });
}

type Shown = MemoryRow & { historyId: string; operation: string };

function toRemembered({ historyId, operation, ...row }: Shown, timeZone: string): Remembered {
  const memory = toMemory(row);
  const { id: memoryId, category } = memory;
  return { historyId, memoryId, operation, category, label: labelOf(memory, timeZone) };
}

/** Its words, with the day and the hour if it has them. */
function labelOf({ value, dueAt, thread }: Memory, timeZone: string): string {
  const words = thread?.outcome ? `${value}: ${thread.outcome}` : value;
  if (dueAt === null || thread?.status === 'resolved') return words;
  const due = Temporal.Instant.from(dueAt).toZonedDateTimeISO(timeZone);
  const isWholeDay = due.hour === 0 && due.minute === 0;
  const when = due.toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isWholeDay && { hour: '2-digit', minute: '2-digit' }),
  });
  return `${words} · ${when}`;
}
