import { type Context, inTransaction } from '@/lib/platform/context';
import { lockMemories } from './lock-memories';
import { ownMemory } from './own-memory';
import { resolveMemory } from './resolve-memory';
import type { Memory } from './schema';
import { toMemory } from './to-memory';

/** Closes a thread with how it ended, its open questions too; a question closes what it is about. */
export function resolveThread(
  ctx: Context,
  { id, outcome }: { id: string; outcome: string },
): Promise<Memory> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const row = await ownMemory(joined, tx, id);
    const cause = { actor: 'user', operation: 'RESOLVE', messageId: null } as const;
    return toMemory(await resolveMemory(joined, tx, { row, outcome, ...cause }));
  });
}
