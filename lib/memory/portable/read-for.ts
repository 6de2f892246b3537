import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { zoneOf } from '../zone-of';
import type { PortableMemory } from './portable-memory';
import { readMemories } from './read-memories';

/** What is in a file, read as this person's: in their zone, and lines that call them by name. */
export async function readFor(
  { db, userId, now }: Context,
  { text }: { text: string },
): Promise<PortableMemory[]> {
  const { timeZone, ownName } = await db(async (tx) => {
    const [person] = await tx
      .select({ ownName: users.displayName })
      .from(users)
      .where(eq(users.id, userId));
    return { timeZone: await zoneOf(tx, userId), ownName: person?.ownName ?? null };
  });
  return readMemories(text, { timeZone, now, ownName });
}
