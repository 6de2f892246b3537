import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { users } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { type SensitivePolicy, sensitivePolicies } from './schema';

const policy = z.enum(sensitivePolicies).catch('keep');

/** What the person wants done with sensitive things: kept, asked about first, or never kept. */
export async function sensitivePolicyOf(tx: Tx, userId: UserId): Promise<SensitivePolicy> {
  const [row] = await tx
    .select({ preferences: users.preferences })
    .from(users)
    .where(eq(users.id, userId));
  return policy.parse(row?.preferences?.sensitiveMemories);
}
