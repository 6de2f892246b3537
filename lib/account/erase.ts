import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import { deleteAuthUser } from '@/lib/platform/auth/admin';
import type { Context } from '@/lib/platform/context';

/** Deletes the person: the sign-in, and by the database's cascades every row that was theirs. */
export async function eraseAccount({ userId }: Context): Promise<void> {
  await deleteAuthUser(userId);
  // Gone already, unless this database has lost its link to the sign-ins: "erased" must be true.
  await asService((tx) => tx.delete(users).where(eq(users.id, userId)));
}
