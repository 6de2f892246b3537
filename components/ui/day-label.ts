import { strings } from '@/lib/strings/en';

const { days } = strings.ui;
const DAY = 86_400_000;

/** How a date is called from today's point of view: Today, Tomorrow, Tuesday, November 3, 2025. */
export function dayLabel(localDate: string, today: string): string {
  const away = Math.round((noon(localDate).getTime() - noon(today).getTime()) / DAY);
  if (away === 0) return days.today;
  if (away === -1) return days.yesterday;
  if (away === 1) return days.tomorrow;
  return noon(localDate).toLocaleDateString('en', {
    timeZone: 'UTC',
    weekday: 'long',
    ...(Math.abs(away) >= 7 && { day: 'numeric', month: 'long' }),
    ...(localDate.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });
}

function noon(localDate: string): Date {
  return new Date(`${localDate}T12:00:00Z`);
}
