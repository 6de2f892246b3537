import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '@/lib/platform/is-time-zone';

const FROM_HOUR = 2;
const TO_HOUR = 5;

/** Whether people in this zone are most likely asleep. */
export function isNight(now: Date, timeZone: string): boolean {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return hour >= FROM_HOUR && hour < TO_HOUR;
}
