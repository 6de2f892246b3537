import { dayLabel } from '../ui/day-label';

/** Where a day begins. */
export function DayDivider({ localDate, today }: { localDate: string; today: string }) {
  return (
    <div className="flex items-center gap-4 pt-8 pb-4 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      <h2 className="font-serif text-base text-soft">
        <time dateTime={localDate} suppressHydrationWarning>
          {dayLabel(localDate, today)}
        </time>
      </h2>
    </div>
  );
}
