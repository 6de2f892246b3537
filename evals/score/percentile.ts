/** The value below which this share of the numbers lies: `percentile(0.95, ms)`. */
export function percentile(share: number, numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
