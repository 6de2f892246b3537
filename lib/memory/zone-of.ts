import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { users } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { isTimeZone } from '@/lib/platform/is-time-zone';

// The column can be written over Supabase's API, past every check of ours.
const zone = z.string().refine(isTimeZone).catch('UTC');

/** The zone by whose clock the person means "tomorrow". */
export async function zoneOf(tx: Tx, userId: UserId): Promise<string> {
  const [row] = await tx
    .select({ timezone: users.timezone })
    .from(users)
    .where(eq(users.id, userId));
  return zone.parse(row?.timezone);
}
