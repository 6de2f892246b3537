import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { users } from '@/db/schema';

/**
 * How far somebody with a sign-in has come: `passed` the age gate, `known` from before Morrow (a
 * database can bring its people along), or `unknown`.
 */
export function gateState(userId: string): Promise<'passed' | 'known' | 'unknown'> {
  return asService(async (tx) => {
    const [row] = await tx
      .select({ adultConfirmedAt: users.adultConfirmedAt })
      .from(users)
      .where(eq(users.id, userId));
    if (!row) return 'unknown';
    return row.adultConfirmedAt ? 'passed' : 'known';
  });
}
