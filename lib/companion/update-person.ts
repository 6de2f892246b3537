import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { type Preferences, users } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { loadPerson } from './person';
import type { Person, personInput } from './schema';

/** Changes how the companion speaks with this person; what is left out stays as it is. */
export async function updatePerson(
  ctx: Context,
  { boundaries, sensitiveMemories, ...named }: z.output<typeof personInput>,
): Promise<Person> {
  const preferences = {
    ...(boundaries && { boundaries }),
    ...(sensitiveMemories && { sensitiveMemories }),
  };
  return inTransaction(ctx, async (joined, tx) => {
    await tx
      .update(users)
      .set({
        ...named,
        ...(Object.keys(preferences).length > 0 && { preferences: withPreferences(preferences) }),
        updatedAt: ctx.now,
      })
      .where(eq(users.id, ctx.userId));
    return loadPerson(joined);
  });
}

function withPreferences(change: Preferences) {
  return sql`coalesce(${users.preferences}, '{}'::jsonb) || ${JSON.stringify(change)}::jsonb`;
}
