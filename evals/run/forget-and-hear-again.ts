import { personalTables } from '@/db/tables';
import { asOwner } from '@/db/testing/as-owner';
import { forgetMemory } from '@/lib/memory/forget';
import { listMemories } from '@/lib/memory/list';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { converse, type Talk } from './converse';

export type Residue = {
  forgotten: number;
  /** What the same conversation brought back. */
  back: string[];
  /** Words of the forgotten, and the table they were found in. */
  words: string[];
};

/** Forgets every memory one by one, says the whole conversation again, and looks for what is left. */
export async function forgetAndHearAgain(ctx: Context, talk: Talk): Promise<Residue> {
  const memories = await listMemories(ctx);
  for (const { id } of memories) await forget(ctx, id);
  const { after } = await converse(ctx, talk);
  const back = await listMemories(after);
  const words = memories.flatMap(({ value, quote }) => [value, ...(quote ? [quote] : [])]);
  return {
    forgotten: memories.length,
    back: back.map(({ category, key, value }) => `${category}/${key} “${value}”`),
    words: await wordsLeft(ctx.userId, words),
  };
}

// A question goes with the memory it asks about.
async function forget(ctx: Context, id: string) {
  try {
    await forgetMemory(ctx, { id });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
  }
}

// The person's own messages stay theirs; `users` holds what they set by hand.
const NOT_SEARCHED = new Set(['companion_messages', 'users']);
const SHORTEST_WORD = 4;

async function wordsLeft(userId: string, words: string[]): Promise<string[]> {
  const left = new Set<string>();
  for (const { name, owner } of personalTables) {
    if (NOT_SEARCHED.has(name)) continue;
    const sql = asOwner();
    const rows = await sql<{ row: string }[]>`
      select to_jsonb(t)::text as row from ${sql(name)} t where ${sql(owner.name)} = ${userId}`;
    const text = rows.map(({ row }) => row).join('\n');
    for (const word of words) {
      const written = JSON.stringify(word).slice(1, -1);
      if (word.length >= SHORTEST_WORD && text.includes(written)) left.add(`${name}: ${word}`);
    }
  }
  return [...left];
}
