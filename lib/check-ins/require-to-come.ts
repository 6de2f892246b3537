import { Temporal } from 'temporal-polyfill';
import { AppError } from '@/lib/platform/errors';
import { localDate } from '@/lib/platform/local-date';

const DAYS_AHEAD = 14;

/** A plan can be changed for today and the two weeks to come. */
export function requireToCome(date: string, { now, timezone }: { now: Date; timezone: string }) {
  const { days } = Temporal.PlainDate.from(localDate(now, timezone)).until(date);
  if (days < 0 || days > DAYS_AHEAD) throw new AppError('conflict');
}
