import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations, userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { memoryWords } from './memory-words';
import { termNumbers } from './term-numbers';

const AT_ONCE = 500;

/**
 * Reads the words of what was said since the last time, so that all of it can be found now, whoever
 * wrote it and however. What is said incognito is read as nothing.
 */
export async function readNewMessages(tx: Tx, userId: UserId): Promise<void> {
  const rows = await tx.execute<{ id: string; words: string }>(sql`
    select m.id, case when c.incognito then '' else m.content end as words
    from ${companionMessages} m join ${conversations} c on c.id = m.conversation_id
    where m.user_id = ${userId} and m.terms is null and m.status <> 'pending'
    limit ${AT_ONCE} for update of m skip locked`);
  await write(tx, userId, companionMessages, rows);
  if (rows.length === AT_ONCE) await readNewMessages(tx, userId);
}

/** The same of what was kept or changed. */
export async function readNewMemories(tx: Tx, userId: UserId): Promise<void> {
  const rows = await tx.execute<Parameters<typeof memoryWords>[0] & { id: string }>(sql`
    select id, category, key, value, subject, quote from ${userContext}
    where user_id = ${userId} and terms is null
    limit ${AT_ONCE} for update skip locked`);
  const read = rows.map((row) => ({ id: row.id, words: memoryWords(row) }));
  await write(tx, userId, userContext, read);
  if (rows.length === AT_ONCE) await readNewMemories(tx, userId);
}

async function write(
  tx: Tx,
  userId: UserId,
  table: typeof companionMessages | typeof userContext,
  rows: { id: string; words: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  const read = rows.map(({ id, words }) => ({ id, terms: termNumbers(userId, words) }));
  await tx.execute(sql`
    update ${table} set terms = read.terms
    from jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as read (id uuid, terms integer[])
    where ${table}.id = read.id`);
}
