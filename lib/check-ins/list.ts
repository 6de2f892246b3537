import { desc, eq } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import { arrivals } from '@/lib/channels/arrivals';
import type { Arrival } from '@/lib/channels/schema';
import { repliedTo } from '@/lib/chat/replied-to';
import { type Context, inTransaction } from '@/lib/platform/context';
import { comingDays } from './coming-days';
import { type FailureReason, inWords } from './failure-reasons';
import { isExtra } from './past';
import { type CheckIn, type CheckInList, type Priority, priorities } from './schema';
import { shorten } from './shorten';
import { whatWeKnow } from './what-we-know';

const SHOWN = 60;

/** The coming week with its reasons, and what went before, newest first. */
export function listCheckIns(ctx: Context): Promise<CheckInList> {
  return inTransaction(ctx, async (joined, tx) => {
    const known = await whatWeKnow(joined);
    const rows = await tx
      .select()
      .from(scheduledMessages)
      .where(eq(scheduledMessages.userId, ctx.userId))
      .orderBy(desc(scheduledMessages.scheduledFor))
      .limit(SHOWN);
    const pending = rows.filter(({ status }) => status === 'pending');
    const skipped = rows.filter((row) => canComeBack(row, ctx.now));
    const messageIds = rows.flatMap(({ messageId }) => messageId ?? []);
    const replied = await repliedTo(joined, { messageIds });
    const arrived = await arrivals(joined, { messageIds });
    const { enabled, pausedUntil } = known.settings;
    return {
      coming: comingDays(known, pending, ctx.now),
      skipped: skipped.map(({ localDate, scheduledFor }) => ({
        localDate,
        at: scheduledFor.toISOString(),
      })),
      matters: known.memories.map(({ id, value }) => ({ id, label: shorten(value, 80) })),
      past: rows
        .filter((row) => !pending.includes(row) && !skipped.includes(row))
        .map((row) => toCheckIn(row, { replied, arrived })),
      pausedUntil: pausedUntil && pausedUntil > ctx.now ? pausedUntil.toISOString() : null,
      enabled,
    };
  });
}

type Row = typeof scheduledMessages.$inferSelect;

function canComeBack({ failureReason, kind, scheduledFor }: Row, now: Date): boolean {
  const isSkipped = failureReason === ('skipped' satisfies FailureReason);
  return isSkipped && !isExtra(kind) && scheduledFor > now;
}

function toCheckIn(
  row: Row,
  { replied, arrived }: { replied: ReadonlySet<string>; arrived: ReadonlyMap<string, Arrival> },
): CheckIn {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status ?? 'pending',
    scheduledFor: row.scheduledFor.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    localDate: row.localDate,
    content: row.content,
    priority: asPriority(row.priorityLevel),
    reason: row.reason,
    failureReason: inWords(row.failureReason),
    answer: row.answer ?? (row.messageId && replied.has(row.messageId) ? 'replied' : null),
    messageId: row.messageId,
    arrival: (row.messageId && arrived.get(row.messageId)) || null,
  };
}

function asPriority(level: string | null): Priority | null {
  return priorities.find((priority) => priority === level) ?? null;
}
