import type { Metric } from '@/lib/admin/schema';
import { strings } from '@/lib/strings/en';

const counts = new Intl.NumberFormat('en');
const shares = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** A figure as it is read: 1,204 · 98.5% · 340 ms · 2 h 5 min. */
export function figureInWords({ value, unit }: Pick<Metric, 'value' | 'unit'>): string {
  if (value === null) return strings.admin.nothing;
  switch (unit) {
    case 'count':
      return counts.format(value);
    case 'share':
      return shares.format(value);
    case 'milliseconds':
      return value < 1000
        ? `${counts.format(value)} ms`
        : `${counts.format(tenths(value / 1000))} s`;
    case 'seconds':
      return duration(Math.round(value));
  }
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${counts.format(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
