import { and, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { scheduledMessages } from '@/db/schema';
import { noteAnswer } from '@/lib/chat/note-answer';
import { morningOf } from '@/lib/memory/dates/morning-after';
import { lockMemories } from '@/lib/memory/lock-memories';
import { postponeFollowUp } from '@/lib/memory/postpone';
import { resolveThread } from '@/lib/memory/resolve-thread';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { localDate } from '@/lib/platform/local-date';
import { matterOf } from './matter-of';
import type { Answer, answerInput } from './schema';
import { loadSettings } from './settings';

/**
 * Answers a check-in with one tap: closes or moves what it asked about. The same answer twice is
 * one; another one after it is a conflict, because what was closed is closed. `hasEffect` when there
 * was a matter to close or to move: a good word, or a wish in one's own words, has none.
 */
export function answerCheckIn(
  ctx: Context,
  { id, answer }: z.output<typeof answerInput>,
): Promise<{ hasEffect: boolean }> {
  return inTransaction(ctx, async (joined, tx) => {
    // Before any row, as everybody who writes memories does: no two can wait for each other.
    await lockMemories(tx, ctx.userId);
    const own = and(eq(scheduledMessages.id, id), eq(scheduledMessages.userId, ctx.userId));
    const [row] = await tx.select().from(scheduledMessages).where(own).for('update');
    if (!row) throw new AppError('not_found');
    const matter = matterOf({ priority: row.priorityLevel, memoryIds: row.memoryIds });
    const hasEffect = matter !== undefined;
    if (row.answer === answer) return { hasEffect };
    if (row.status !== 'sent' || row.answer !== null) throw new AppError('conflict');

    await tx.update(scheduledMessages).set({ answer, answeredAt: ctx.now }).where(own);
    if (row.messageId) await noteAnswer(joined, { messageId: row.messageId, answer });
    if (matter) await orForgotten(effects[answer](joined, matter));
    return { hasEffect };
  });
}

/** What each answer does to the thread or question that was asked about. */
const effects: Record<Answer, (ctx: Context, id: string) => Promise<unknown>> = {
  went_well: (ctx, id) => resolveThread(ctx, { id, outcome: 'It went well.' }),
  drop_it: (ctx, id) => resolveThread(ctx, { id, outcome: '' }),
  not_yet: async (ctx, id) => postponeFollowUp(ctx, { id, until: await morningIn(ctx, 3) }),
  later: async (ctx, id) => postponeFollowUp(ctx, { id, until: await morningIn(ctx, 1) }),
};

/** What the person made Morrow forget meanwhile needs neither closing nor moving. */
async function orForgotten(effect: Promise<unknown>): Promise<void> {
  try {
    await effect;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
  }
}

async function morningIn(ctx: Context, days: number): Promise<Date> {
  const { timezone } = (await loadSettings(ctx)).times;
  const today = Temporal.PlainDate.from(localDate(ctx.now, timezone));
  return morningOf(today.add({ days }).toString(), timezone);
}
