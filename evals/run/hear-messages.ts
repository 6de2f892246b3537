import { randomUUID } from 'node:crypto';
import { asService } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import { embedNewWords } from '@/lib/memory/search/embed-new-words';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import { within } from '@/lib/platform/within';

export type PastMessage = { role: 'user' | 'assistant'; content: string; at: Date };

const AT_ONCE = 1000;
const MS_PER_MESSAGE = 500;

/** Writes a person's past messages in bulk, as one conversation a day; returns their ids in order. */
export async function hearMessages(
  ctx: Context,
  { messages, timezone }: { messages: PastMessage[]; timezone: string },
): Promise<string[]> {
  const { userId } = ctx;
  const days = messages.map(({ at }) => localDate(at, timezone));
  const conversationOf = new Map([...new Set(days)].map((day) => [day, randomUUID()]));
  const threads = [...conversationOf].map(([day, id]) => ({ id, userId, localDate: day }));
  const rows = messages.map(({ role, content, at }, n) => ({
    id: randomUUID(),
    conversationId: conversationOf.get(days[n] ?? '') ?? '',
    userId,
    role,
    content,
    createdAt: at,
  }));
  for (const some of inChunks(threads)) {
    await asService((tx) => tx.insert(conversations).values(some));
  }
  for (const some of inChunks(rows)) {
    await asService((tx) => tx.insert(companionMessages).values(some));
  }
  // As the jobs do while nobody waits; a machine that is too slow for it recalls by words.
  await within(rows.length * MS_PER_MESSAGE, () => embedNewWords(ctx, { most: rows.length })).catch(
    () => {},
  );
  return rows.map(({ id }) => id);
}

function inChunks<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, n) =>
    rows.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
}
