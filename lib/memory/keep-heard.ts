import type { Tx } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { allowAgain } from './allow-again';
import { applyOperations } from './apply-operations';
import type { Candidate } from './candidate';
import { loadWorld } from './load-world';
import { reconcile } from './reconcile';
import type { Memory } from './schema';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

/** Keeps what the person themselves wants kept, whatever was locked or forgotten before. */
export async function keepHeard(ctx: Context, tx: Tx, candidates: Candidate[]): Promise<Memory[]> {
  await allowAgain(tx, ctx.userId, candidates);
  const world = await loadWorld(ctx, tx, {
    candidates,
    saidAt: new Map(),
    timeZone: await zoneOf(tx, ctx.userId),
    sensitive: 'keep',
  });
  const known = world.known.map((memory) => ({ ...memory, locked: false }));
  const { operations } = reconcile(candidates, { ...world, known });
  return (await applyOperations(ctx, tx, { operations, actor: 'user' })).map(toMemory);
}
