import type { z } from 'zod';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import { allowAgain } from './allow-again';
import { categorySpecs } from './categories';
import { morningAfter } from './dates/morning-after';
import { keyOf } from './draft-memory';
import { expiryOf } from './expiry';
import { keepMemory } from './keep-memory';
import { lockMemories } from './lock-memories';
import type { MemoryDraft } from './operation';
import type { addMemoryInput, Memory } from './schema';
import { threadOf } from './thread-of';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

/** A memory in the person's own words: it is locked, and forgetting it before does not count. */
export function addMemory(ctx: Context, input: z.output<typeof addMemoryInput>): Promise<Memory> {
  return ctx.db(async (tx) => {
    await lockMemories(tx, ctx.userId);
    const draft = draftOf(input, ctx.now, await zoneOf(tx, ctx.userId));
    await allowAgain(tx, ctx.userId, [draft]);
    const cause = { actor: 'user', operation: 'ADD', messageId: null } as const;
    return toMemory(await keepMemory(ctx, tx, { draft, locked: true, ...cause }));
  });
}

function draftOf(
  { category, value, subject, dueAt: due }: z.output<typeof addMemoryInput>,
  now: Date,
  timeZone: string,
): MemoryDraft {
  const dueAt = due === null ? null : new Date(due);
  const thread = category === 'thread' ? threadOf(value) : null;
  return {
    category,
    key: keyOf(category, value, subject),
    value,
    thread: thread && {
      ...thread,
      status: dueAt ? 'waiting' : 'active',
      follow_up_date:
        dueAt && localDate(morningAfter(localDate(dueAt, timeZone), timeZone), timeZone),
    },
    subject,
    importance: categorySpecs[category].importance,
    valence: 0,
    confidence: 1,
    sensitivity: categorySpecs[category].sensitivity,
    dueAt,
    expiresAt: expiryOf(category, { now, dueAt }),
    quote: null,
    sourceMessageId: null,
    source: 'user',
  };
}
