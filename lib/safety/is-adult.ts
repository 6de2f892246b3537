import { Temporal } from 'temporal-polyfill';

const ADULT_YEARS = 18;
const OLDEST_YEARS = 125;

/** Whether somebody born on this date (`YYYY-MM-DD`) is an adult on that day; false for no real date. */
export function isAdult({ birthDate, today }: { birthDate: string; today: string }): boolean {
  const birth = parse(birthDate);
  if (!birth) return false;
  const day = Temporal.PlainDate.from(today);
  const { year, month, day: monthDay } = birth;
  // Born on 29 February: of age on 1 March of a common year, not a day early.
  const hadBirthday = monthDay <= day.day ? month <= day.month : month < day.month;
  const years = day.year - year - (hadBirthday ? 0 : 1);
  return years >= ADULT_YEARS && years <= OLDEST_YEARS;
}

function parse(date: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' });
  } catch {
    return null;
  }
}
