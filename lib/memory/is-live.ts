import { gt, isNull, lte, or } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Memory } from './schema';

/** Memories that are believed now; what has run out stays only for its history. */
export function isLive(now: Date) {
  return or(isNull(userContext.expiresAt), gt(userContext.expiresAt, now));
}

/** Memories that ran out or were taken back. */
export function isPast(now: Date) {
  return lte(userContext.expiresAt, now);
}

/** The same of a memory that was read already. */
export function isLiveMemory({ expiresAt }: Memory, now: Date): boolean {
  return expiresAt === null || new Date(expiresAt) > now;
}
