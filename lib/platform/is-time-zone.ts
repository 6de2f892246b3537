// Asking the runtime builds a whole formatter, and jobs ask for every person.
const canonical = new Set(Intl.supportedValuesOf('timeZone'));

/** True for a zone of the IANA database that this runtime knows. */
export function isTimeZone(name: string): boolean {
  if (canonical.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
