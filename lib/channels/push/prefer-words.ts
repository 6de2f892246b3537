import { eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Whether a push may show the words themselves, also on a locked screen. */
export async function preferWords(ctx: Context, { words }: { words: boolean }): Promise<void> {
  const change = JSON.stringify({ wordsInPush: words });
  await ctx.db((tx) =>
    tx
      .update(users)
      .set({ preferences: sql`coalesce(${users.preferences}, '{}'::jsonb) || ${change}::jsonb` })
      .where(eq(users.id, ctx.userId)),
  );
}
