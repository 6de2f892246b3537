import { and, eq, isNull } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';

/** A person's message that extraction has not read. */
export const isUnread = and(
  eq(companionMessages.role, 'user'),
  isNull(companionMessages.extractedAt),
);
