/** The hour that a clock on the wall shows, 0 to 23. */
export function localHour(now: Date, timeZone: string): number {
  return Number(now.toLocaleString('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }));
}
