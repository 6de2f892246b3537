import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Whether a push may show this person's words. Not unless they turned it on. */
export async function showsWords(ctx: Context): Promise<boolean> {
  const [person] = await ctx.db((tx) =>
    tx.select({ preferences: users.preferences }).from(users).where(eq(users.id, ctx.userId)),
  );
  return person?.preferences?.wordsInPush === true;
}
