import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { memoryHistory } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { allowAgain } from '../allow-again';
import { changeMemory } from '../change-memory';
import { insertState } from '../insert-state';
import { lockMemories } from '../lock-memories';
import type { MemoryRow } from '../memory-row';
import { columnsOf } from '../memory-state';
import { ownMemory } from '../own-memory';
import type { ImportStatus, importInput } from '../schema';
import { sensitivityAfter } from '../sensitivity-after';
import type { Compared } from './compare-import';
import { compareWithKnown } from './compare-with-known';
import { fromPortable, type PortableMemory, type PortableState } from './portable-memory';
import { readFor } from './read-for';

const AT_ONCE = 200;
const TAKEN: ReadonlySet<ImportStatus> = new Set(['new', 'changed', 'forgotten']);
const CAUSE = { actor: 'import', operation: 'IMPORT', messageId: null } as const;

/**
 * Keeps what was ticked of a file. It is compared anew: what is known, was locked or
 * gives orders is left out, whatever was ticked. A few hundred to a transaction.
 */
export async function importMemories(
  ctx: Context,
  { text, chosen }: z.output<typeof importInput>,
): Promise<{ imported: number }> {
  const memories = await readFor(ctx, { text });
  let imported = 0;
  const wanted = new Set(chosen);
  const ticked = memories.filter((_, index) => wanted.has(index));
  for (let from = 0; from < ticked.length; from += AT_ONCE) {
    const part = ticked.slice(from, from + AT_ONCE);
    imported += await inTransaction(ctx, async (joined, tx) => {
      await lockMemories(tx, ctx.userId);
      const compared = await compareWithKnown(joined, tx, part);
      const taken = compared.filter(({ status }) => TAKEN.has(status));
      for (const one of taken) await keep(joined, tx, one);
      return taken.length;
    });
  }
  return { imported };
}

async function keep(ctx: Context, tx: Tx, { memory, status, known }: Compared): Promise<void> {
  if (status === 'forgotten') await allowAgain(tx, ctx.userId, [memory]);
  if (status === 'changed' && known) {
    const row = await ownMemory(ctx, tx, known.id);
    await changeMemory(ctx, tx, { row, patch: patchOf(row, memory), ...CAUSE });
    return;
  }
  const { id } = await insert(ctx, tx, memory, null);
  for (const question of memory.questions) await insert(ctx, tx, question, id);
}

/** What it says is the file's; how it is kept, and whether it is spoken of, stays as it is here. */
function patchOf(row: MemoryRow, memory: PortableMemory) {
  const { value, subject, emotionalValence, dueAt, expiresAt, quote, sourceMessageId } = columnsOf(
    fromPortable(memory, row),
  );
  return {
    value,
    subject,
    emotionalValence,
    dueAt,
    expiresAt: row.pinned ? null : expiresAt,
    quote,
    sourceMessageId,
    sensitivity: sensitivityAfter(row.sensitivity, memory.sensitivity),
  };
}

type Told = PortableState & Pick<PortableMemory, 'history'>;

/** The memory under a new id, after its own past, so that what it once was can be looked up here. */
async function insert(ctx: Context, tx: Tx, { history, ...told }: Told, parentId: string | null) {
  const place = { id: randomUUID(), parentId };
  if (history.length > 0) {
    await tx.insert(memoryHistory).values(
      history.map(({ operation, actor, at, before, after }) => ({
        userId: ctx.userId,
        memoryId: place.id,
        operation,
        actor,
        createdAt: new Date(at),
        before: before && fromPortable(before, place),
        after: after && fromPortable(after, place),
      })),
    );
  }
  return insertState(ctx, tx, { state: fromPortable(told, place), ...CAUSE });
}
