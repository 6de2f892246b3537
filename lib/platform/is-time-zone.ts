// Asking the runtime builds a whole formatter, and jobs ask for every person.
const known = new Set(Intl.supportedValuesOf('timeZone'));

/** True for a zone of the IANA database that this runtime knows. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Another name of one of them, such as UTC.
    known.add(name);
    return true;
  } catch {
    return false;
  }
}
