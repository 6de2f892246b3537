// Asking the runtime builds a whole formatter, and jobs ask for every person.
const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** True for a zone of the IANA database that this runtime knows. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    // Another name of one of them; none is noted, for there are as many as ways to spell it.
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
