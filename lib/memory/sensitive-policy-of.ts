import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { users } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import type { SensitivePolicy } from './schema';
import { sensitivePolicyIn } from './sensitive-policy-in';

/** What the person wants done with sensitive things: kept, asked about first, or never kept. */
export async function sensitivePolicyOf(tx: Tx, userId: UserId): Promise<SensitivePolicy> {
  const [row] = await tx
    .select({ preferences: users.preferences })
    .from(users)
    .where(eq(users.id, userId));
  return sensitivePolicyIn(row?.preferences);
}
