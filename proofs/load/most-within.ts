/** How many of these instants lie within one stretch of time, at most. */
export function mostWithin(ms: number, instants: readonly number[]): number {
  const sorted = instants.toSorted((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [n, at] of sorted.entries()) {
    while (at - (sorted[first] ?? at) >= ms) first++;
    most = Math.max(most, n - first + 1);
  }
  return most;
}
