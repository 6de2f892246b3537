import { eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Turns check-ins by e-mail on or off. */
export async function switchEmail(ctx: Context, { on }: { on: boolean }): Promise<void> {
  const change = JSON.stringify({ byEmail: on });
  await ctx.db((tx) =>
    tx
      .update(users)
      .set({ preferences: sql`coalesce(${users.preferences}, '{}'::jsonb) || ${change}::jsonb` })
      .where(eq(users.id, ctx.userId)),
  );
}
