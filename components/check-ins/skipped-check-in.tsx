'use client';

import type { SkippedDay } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { dayLabel } from '../ui/day-label';
import { timeLabel } from '../ui/time-label';
import type { Shown } from './check-ins';
import { useDays } from './use-days';

const words = strings.checkIns.coming;

/** A day that was left out, and the way back while there is one. */
export function SkippedCheckIn({ day, shown }: { day: SkippedDay; shown: Shown }) {
  const { keep } = useDays();
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-4 sm:grid-cols-[9rem_1fr_auto]">
      <p className="col-span-2 text-faint text-sm sm:col-span-1">
        <time dateTime={day.at} suppressHydrationWarning>
          {dayLabel(day.localDate, shown.today)}, {timeLabel(day.at, shown.timezone)}
        </time>
      </p>
      <p className="text-faint">{words.leftOut}</p>
      <Button
        look="secondary"
        size="sm"
        busy={keep.isPending}
        onClick={() => keep.mutate(day.localDate)}
      >
        {words.bringBack}
      </Button>
    </li>
  );
}
