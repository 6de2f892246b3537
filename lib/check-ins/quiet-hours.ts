/** Minutes after local midnight; may span midnight. The start is quiet, the end no longer. */
export type QuietHours = { startMinute: number; endMinute: number };

export function isQuiet(minute: number, quiet: QuietHours | null): boolean {
  if (!quiet) return false;
  const { startMinute: start, endMinute: end } = quiet;
  return start <= end ? start <= minute && minute < end : start <= minute || minute < end;
}

/** The same minute, or the nearest end of the quiet hours that lies on the same day. */
export function outOfQuiet(minute: number, quiet: QuietHours | null): number {
  if (!quiet || !isQuiet(minute, quiet)) return minute;
  return quiet.endMinute > minute ? quiet.endMinute : quiet.startMinute - 1;
}
