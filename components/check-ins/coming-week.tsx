'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import type { CheckInList, PlannedDay } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { dayLabel } from '../ui/day-label';
import { timeLabel } from '../ui/time-label';
import type { Shown } from './check-ins';

const words = strings.checkIns;
const KEY = ['check-ins'];

/** The next seven days as they stand: what would be asked, why, and when. */
export function ComingWeek({ days, shown }: { days: PlannedDay[]; shown: Shown }) {
  const queries = useQueryClient();
  const skip = useMutation({
    mutationFn: (id: string) => callDoor<void>('POST', `/api/check-ins/${id}/skip`),
    onMutate: (id) => {
      const before = queries.getQueryData<CheckInList>(KEY);
      queries.setQueryData<CheckInList>(
        KEY,
        (now) => now && { ...now, coming: now.coming.filter((day) => day.id !== id) },
      );
      return before;
    },
    onSuccess: () => toast(words.coming.skipped),
    onError: (error, _id, before) => {
      queries.setQueryData(KEY, before);
      toast.error(error.message);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });

  return (
    <section aria-labelledby="coming">
      <h2 id="coming" className="text-soft text-xl">
        {words.coming.title}
      </h2>
      <p className="pb-2 text-faint text-sm">{words.coming.text}</p>
      {days.length === 0 && <p className="py-4 text-soft">{words.coming.none}</p>}
      <ol className="divide-y divide-line border-line border-y empty:border-0">
        {days.map((day) => (
          <Day
            key={day.at}
            day={day}
            shown={shown}
            isBusy={skip.isPending}
            onSkip={() => day.id && skip.mutate(day.id)}
          />
        ))}
      </ol>
    </section>
  );
}

type DayProps = { day: PlannedDay; shown: Shown; isBusy: boolean; onSkip: () => void };

function Day({ day, shown, isBusy, onSkip }: DayProps) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 py-4 sm:grid-cols-[9rem_1fr_auto]">
      <p className="col-span-2 text-soft text-sm sm:col-span-1 sm:pt-0.5">
        <time dateTime={day.at} suppressHydrationWarning>
          <span className="font-medium text-ink">{dayLabel(day.localDate, shown.today)}</span>,{' '}
          {timeLabel(day.at, shown.timezone)}
        </time>
      </p>
      <div className="min-w-0">
        <p className="font-serif text-lg leading-7">{day.topic}</p>
        <p className="text-faint text-sm">{day.reason}</p>
        <Badge className="mt-2">
          {day.kind === 'daily' && day.priority
            ? words.priorities[day.priority]
            : words.kinds[day.kind]}
        </Badge>
      </div>
      {day.id !== null && (
        <Button look="secondary" size="sm" busy={isBusy} onClick={onSkip}>
          {words.coming.skip}
        </Button>
      )}
    </li>
  );
}
