/** Words as a database takes them: without the one character that PostgreSQL cannot store. */
export function clean(text: string): string {
  return text.replaceAll('\0', '').trim();
}
