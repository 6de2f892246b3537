import { and, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { scheduledMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { FailureReason } from './failure-reasons';
import type { Kind } from './schema';

/** A check-in that was sent, skipped or failed, as the rules look back on it. */
export type PastCheckIn = {
  kind: string;
  status: string;
  localDate: string;
  sentAt: Date | null;
  answeredAt: Date | null;
  memoryIds: string[];
  topic: string | null;
  farewell: boolean;
  /** The person left it out. */
  leftOut: boolean;
};

const REMEMBERED = 60;

const columns = {
  kind: scheduledMessages.kind,
  status: scheduledMessages.status,
  localDate: scheduledMessages.localDate,
  sentAt: scheduledMessages.sentAt,
  answeredAt: scheduledMessages.answeredAt,
  memoryIds: scheduledMessages.memoryIds,
  failureReason: scheduledMessages.failureReason,
  generationContext: scheduledMessages.generationContext,
};

/** The last check-ins of a person, newest first. */
export async function pastCheckIns(ctx: Context): Promise<PastCheckIn[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select(columns)
      .from(scheduledMessages)
      .where(and(eq(scheduledMessages.userId, ctx.userId), ne(scheduledMessages.status, 'pending')))
      .orderBy(desc(scheduledMessages.localDate))
      .limit(REMEMBERED),
  );
  return rows.map((row) => ({
    ...noted.parse(row.generationContext ?? {}),
    kind: row.kind,
    status: row.status ?? 'pending',
    localDate: row.localDate,
    sentAt: row.sentAt,
    answeredAt: row.answeredAt,
    memoryIds: row.memoryIds,
    leftOut: row.failureReason === ('skipped' satisfies FailureReason),
  }));
}

const noted = z.object({
  topic: z.string().nullable().catch(null),
  farewell: z.boolean().catch(false),
});

/** How many check-ins in a row have had neither an answer nor a word after them. */
export function countUnanswered(past: readonly PastCheckIn[], lastWroteAt: Date | null): number {
  const signs = [lastWroteAt, ...past.map((one) => one.answeredAt)];
  const lastSign = Math.max(...signs.map((at) => at?.getTime() ?? 0));
  let count = 0;
  for (const { kind, sentAt, farewell } of past) {
    if (isExtra(kind) || kind === 'care' || !sentAt) continue;
    // Who turns check-ins on again after the farewell begins anew.
    if (farewell || sentAt.getTime() <= lastSign) break;
    count++;
  }
  return count;
}

/** Whether its topic counts as brought up: an event that was left out is not asked about again. */
export function hasBeenUsed({ sentAt, kind, leftOut }: PastCheckIn): boolean {
  return sentAt !== null || (isExtra(kind) && leftOut);
}

/** The newest check-in that went out. */
export function lastSent(past: readonly PastCheckIn[]): PastCheckIn | undefined {
  return past
    .filter(({ sentAt }) => sentAt !== null)
    .sort((a, b) => Number(b.sentAt) - Number(a.sentAt))[0];
}

/** An event comes beside the day's own check-in. */
export function isExtra(kind: string): boolean {
  return kind === ('event' satisfies Kind);
}
