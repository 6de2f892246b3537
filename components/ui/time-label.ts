/** The wall time of an instant in a zone, as HH:MM. */
export function timeLabel(at: string | Date, timezone: string): string {
  return new Date(at).toLocaleTimeString('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
  });
}
