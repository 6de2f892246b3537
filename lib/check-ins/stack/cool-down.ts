import { Temporal } from 'temporal-polyfill';
import { mentions } from '@/lib/memory/mentions';
import type { Memory } from '@/lib/memory/schema';
import type { Known, Used } from '../plan';

/** For how many days a topic is not used again. */
export const COOL_DOWN_DAYS = 3;

/** The memory itself was used in the last days, or its topic under another name in the last three. */
export function isWarm(known: Known, { id, value }: Memory, days: number): boolean {
  return (
    isCoolingDown(known, id, days) ||
    known.recent.some(
      (used) =>
        used.topic !== null &&
        isWithin(used, known.today, COOL_DOWN_DAYS - 1) &&
        mentions(value, used.topic),
    )
  );
}

export function isCoolingDown({ recent, today }: Known, memoryId: string, days: number): boolean {
  return recent.some(
    (used) => used.memoryIds.includes(memoryId) && isWithin(used, today, days - 1),
  );
}

export function isWithin(used: Used, today: string, days: number): boolean {
  return Temporal.PlainDate.from(used.localDate).until(today).days <= days;
}
