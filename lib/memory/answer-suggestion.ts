import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memorySuggestions } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { allowAgain } from './allow-again';
import { applyOperations } from './apply-operations';
import { type Candidate, candidateSchema } from './candidate';
import { loadWorld } from './load-world';
import { lockMemories } from './lock-memories';
import { reconcile } from './reconcile';
import type { Memory } from './schema';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

/** Yes keeps it, whatever was locked or forgotten before; no means not to be asked again. */
export function answerSuggestion(
  ctx: Context,
  { id, accept }: { id: string; accept: boolean },
): Promise<{ memory: Memory | null }> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const { candidate, memoryId } = await take(joined, tx, id, accept);
    const heard = candidateSchema.safeParse(candidate).data;
    if (!accept || !heard) return { memory: null };
    return { memory: await keep(joined, tx, { ...heard, confidence: 1 }, memoryId) };
  });
}

async function take({ userId, now }: Context, tx: Tx, id: string, accept: boolean) {
  const [answered] = await tx
    .update(memorySuggestions)
    .set({ answer: accept ? 'accepted' : 'declined', answeredAt: now })
    .where(
      and(
        eq(memorySuggestions.id, id),
        eq(memorySuggestions.userId, userId),
        isNull(memorySuggestions.answeredAt),
      ),
    )
    .returning();
  if (!answered) throw new AppError('not_found');
  return answered;
}

async function keep(
  ctx: Context,
  tx: Tx,
  heard: Candidate,
  memoryId: string | null,
): Promise<Memory | null> {
  const candidate = aimedAt(heard, memoryId);
  await allowAgain(tx, ctx.userId, [candidate]);
  const world = await loadWorld(ctx, tx, {
    candidates: [candidate],
    saidAt: new Map(),
    timeZone: await zoneOf(tx, ctx.userId),
    sensitive: 'keep',
  });
  const known = world.known.map((memory) => ({ ...memory, locked: false }));
  const { operations } = reconcile([candidate], { ...world, known });
  const [row] = await applyOperations(ctx, tx, { operations, actor: 'user' });
  return row ? toMemory(row) : null;
}

function aimedAt(heard: Candidate, memoryId: string | null): Candidate {
  if (memoryId === null) return heard;
  const operation = heard.operation === 'RETRACT' ? 'RETRACT' : 'CHANGE';
  return { ...heard, operation, targetId: memoryId };
}
