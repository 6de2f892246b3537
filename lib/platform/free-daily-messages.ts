import { env } from '@/env';

/** How many messages the free plan has a day on this instance; 0 means unlimited. */
export function freeDailyMessages(): number {
  return env().FREE_DAILY_MESSAGES;
}
