import { localDate } from '@/lib/platform/local-date';
import { morningAfter } from './dates/morning-after';

/** When to ask about what happens at an instant: on the morning after, as instant and local date. */
export function followUpDate(dueAt: Date, timeZone: string): { at: Date; date: string } {
  const at = morningAfter(localDate(dueAt, timeZone), timeZone);
  return { at, date: localDate(at, timeZone) };
}
