// To build one takes as long as all the rules of a check-in together.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as it is said in a language, such as "Monday 23 November". */
export function weekdayAndDate(date: string, language: string): string {
  return formatIn(language).format(new Date(`${date}T00:00Z`));
}

function formatIn(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  formats.set(language, format);
  return format;
}
