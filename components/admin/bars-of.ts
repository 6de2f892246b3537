import type { Table } from '@/lib/admin/schema';

export type Bar = { label: string; count: number; share: number };

/**
 * A table as bars, where it is names with a count at the end; null where it says something else.
 * The longest bar is full.
 */
export function barsOf({ rows }: Table): Bar[] | null {
  const counted = rows.map((row) => ({
    label: row.slice(0, -1).join(' · '),
    count: row.at(-1),
    isNamed: row.length > 1 && row.slice(0, -1).every((cell) => typeof cell !== 'number'),
  }));
  const most = Math.max(1, ...counted.map(({ count }) => (typeof count === 'number' ? count : 0)));
  const bars: Bar[] = [];
  for (const { label, count, isNamed } of counted) {
    if (typeof count !== 'number' || !isNamed) return null;
    bars.push({ label, count, share: count / most });
  }
  return bars.length > 0 ? bars : null;
}
