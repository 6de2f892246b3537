import { personalTables } from '@/db/tables';
import { asOwner } from '@/db/testing/as-owner';
import { forgetEverywhere } from '@/lib/lifecycle/forget-everywhere';
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

/**
 * Says the whole conversation once more, so that all is confirmed; forgets every memory one by one,
 * those that are over as well, and looks for their words; then says it again and looks for what came
 * back, and for words once more.
 */
export async function forgetAndHearAgain(first: Context, talk: Talk): Promise<Residue> {
  const { after: ctx } = await converse(first, weeksLater(talk, 1));
  const memories = await everything(ctx);
  for (const { id } of memories) await forget(ctx, id);
  const words = memories.flatMap(({ value, quote }) => [value, ...(quote ? [quote] : [])]);
  const left = await wordsLeft(ctx.userId, words);
  const { after } = await converse(ctx, weeksLater(talk, 2));
  const back = await everything(after);
  const leftAgain = await wordsLeft(ctx.userId, words, { inReplies: false });
  return {
    forgotten: memories.length,
    back: back.map(({ category, key, value }) => `${category}/${key} “${value}”`),
    words: [...new Set([...left, ...leftAgain])],
  };
}

async function everything(ctx: Context) {
  return [...(await listMemories(ctx)), ...(await listMemories(ctx, { past: true }))];
}

// A question goes with the memory it asks about.
async function forget(ctx: Context, id: string) {
  try {
    await forgetEverywhere(ctx, { id, inOwnMessages: false });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
  }
}

const WEEK_MS = 7 * 86_400_000;

/** The same words on the same weekdays, after everything that was said. */
function weeksLater({ turns, ...talk }: Talk, again: number): Talk {
  const times = turns.map(({ at }) => new Date(at).getTime());
  const weeks = again * (Math.floor((Math.max(...times) - Math.min(...times)) / WEEK_MS) + 1);
  return {
    ...talk,
    turns: turns.map((turn, n) => ({
      ...turn,
      at: new Date((times[n] ?? 0) + weeks * WEEK_MS).toISOString(),
    })),
  };
}

// `users` holds what they set by hand.
const NOT_SEARCHED = new Set(['users']);
const SHORTEST_WORD = 4;

/** The person's own messages stay theirs, and what a script says in reply is not the product's. */
async function wordsLeft(
  userId: string,
  words: string[],
  { inReplies } = { inReplies: true },
): Promise<string[]> {
  const left = new Set<string>();
  for (const { name, owner } of personalTables) {
    if (NOT_SEARCHED.has(name)) continue;
    const sql = asOwner();
    const isReply = sql`and role <> 'user' and ${inReplies}`;
    const rows = await sql<{ row: string }[]>`
      select to_jsonb(t)::text as row from ${sql(name)} t
      where ${sql(owner.name)} = ${userId} ${name === 'companion_messages' ? isReply : sql``}`;
    const text = rows.map(({ row }) => row).join('\n');
    for (const word of words) {
      const written = JSON.stringify(word).slice(1, -1);
      if (word.length >= SHORTEST_WORD && text.includes(written)) left.add(`${name}: ${word}`);
    }
  }
  return [...left];
}
