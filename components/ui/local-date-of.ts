/** The date of an instant in a zone, as YYYY-MM-DD. */
export function localDateOf(at: string | Date, timezone: string): string {
  return new Date(at).toLocaleDateString('sv-SE', { timeZone: timezone });
}
