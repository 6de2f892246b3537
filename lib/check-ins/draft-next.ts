import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import { lockMemories } from '@/lib/memory/lock-memories';
import { type Context, inTransaction } from '@/lib/platform/context';
import { weatherAt } from '@/lib/platform/weather/weather-at';
import { asKind } from './as-kind';
import { compose } from './compose';
import { composingFor } from './composing';
import { contentOf } from './content-of';
import { basisOf, type Draft } from './draft';
import { due } from './due';
import { hasMovedOn } from './has-moved-on';
import { forGates, type Known, whatWeKnow } from './what-we-know';

type Row = typeof scheduledMessages.$inferSelect;

const AHEAD_MS = 24 * 3_600_000;

/**
 * Finds the words of a person's next check-in ahead of its time, in their night; anew if what they
 * rest on has changed. Where no model helps there is no draft: templates need no time.
 */
export async function draftNext(ctx: Context): Promise<'made' | 'kept' | 'none'> {
  const row = await nextRow(ctx);
  if (!row) return 'none';
  const { scheduledFor: at, localDate } = row;
  const kind = asKind(row.kind);
  const read = await whatWeKnow(ctx);
  const known = { ...read, weather: await weatherAt(read.settings.location) };
  const gates = { ...forGates(known), scheduledFor: at, plannedDate: localDate, kind };
  const verdict = due(gates, at);
  const plan =
    verdict.is === 'send' ? contentOf({ kind, localDate, at }, known, verdict)?.plan : null;
  if (!plan) return keep(ctx, row, { draft: null, known, memoryIds: [] });

  const what = await composingFor(ctx, { known, plan, localDate });
  const basis = basisOf(what, known);
  if (row.draft?.basis === basis) return 'kept';
  const { text, by } = await compose(ctx, what);
  if (by === 'template') return keep(ctx, row, { draft: null, known, memoryIds: [] });
  return keep(ctx, row, { draft: { text, by, basis }, known, memoryIds: plan.memoryIds });
}

async function nextRow(ctx: Context): Promise<Row | undefined> {
  const { userId, status, scheduledFor, claimedUntil } = scheduledMessages;
  const [row] = await ctx.db((tx) =>
    tx
      .select()
      .from(scheduledMessages)
      .where(
        and(
          eq(userId, ctx.userId),
          eq(status, 'pending'),
          isNull(claimedUntil),
          gt(scheduledFor, ctx.now),
          lte(scheduledFor, new Date(ctx.now.getTime() + AHEAD_MS)),
        ),
      )
      .orderBy(asc(scheduledFor))
      .limit(1),
  );
  return row;
}

/**
 * The memories it rests on stand beside it: the database empties it when one of them goes. What went
 * while a model looked for the words is not written down any more.
 */
function keep(
  ctx: Context,
  { id, kind, ...row }: Row,
  { draft, known, memoryIds }: { draft: Draft | null; known: Known; memoryIds: string[] },
): Promise<'made' | 'none'> {
  const { id: rowId, status, claimedUntil } = scheduledMessages;
  const change = asKind(kind) === 'event' ? { draft } : { draft, memoryIds };
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    if (await hasMovedOn(joined, { known, memoryIds })) return 'none';
    if (row.draft || draft) {
      await tx
        .update(scheduledMessages)
        .set(change)
        .where(and(eq(rowId, id), eq(status, 'pending'), isNull(claimedUntil)));
    }
    return draft ? 'made' : 'none';
  });
}
