import { gt, isNull, or } from 'drizzle-orm';
import { userContext } from '@/db/schema';

/** Memories that are believed now; what has run out stays only for its history. */
export function isLive(now: Date) {
  return or(isNull(userContext.expiresAt), gt(userContext.expiresAt, now));
}
