import { categorySpecs } from './categories';
import type { Category } from './schema';

const DAY_MS = 86_400_000;

/** Until when a memory is believed without being heard of again; null for as long as it stands. */
export function expiryOf(category: Category, { now, dueAt }: { now: Date; dueAt: Date | null }) {
  const { lifetimeDays } = categorySpecs[category];
  if (lifetimeDays === null) return null;
  const from = Math.max(now.getTime(), dueAt?.getTime() ?? 0);
  return new Date(from + lifetimeDays * DAY_MS);
}
