import { and, eq, lte, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';

/** For `notExists`: a question is as quiet as what it asks about, and is not asked once that has run out. */
export function quietParent(tx: Tx, now: Date) {
  const parent = alias(userContext, 'parent');
  return tx
    .select({ id: parent.id })
    .from(parent)
    .where(
      and(
        eq(parent.id, userContext.parentId),
        or(ne(parent.mentionPolicy, 'free'), lte(parent.expiresAt, now)),
      ),
    );
}
