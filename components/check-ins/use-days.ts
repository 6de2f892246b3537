'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import type { z } from 'zod';
import type { CheckInList, dayInput, PlannedDay, snoozeInput } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { callDoor, type DoorError } from '../ui/call-door';

const words = strings.checkIns;
const KEY = ['check-ins'];

export type DayWish = z.input<typeof dayInput>;
type By = z.input<typeof snoozeInput>['by'];

/** The ways to change one day of the plan. */
export function useDays() {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY });
  const onError = (error: Error) => toast.error(error.message);

  const keep = useMutation({
    mutationFn: (date: string) => callDoor<void>('DELETE', '/api/check-ins/days/skip', { date }),
    onError,
    onSettled,
  });
  const skip = useMutation({
    mutationFn: ({ id, kind, localDate }: PlannedDay) =>
      kind === 'event'
        ? callDoor<void>('POST', `/api/check-ins/${id}/skip`)
        : callDoor<void>('POST', '/api/check-ins/days/skip', { date: localDate }),
    onMutate: (day) => {
      const before = queries.getQueryData<CheckInList>(KEY);
      queries.setQueryData<CheckInList>(KEY, (now) => now && withoutDay(now, day));
      return before;
    },
    onSuccess: (_, { kind, localDate }) => {
      const undo = { label: words.coming.undo, onClick: () => keep.mutate(localDate) };
      toast(words.coming.skipped, kind === 'event' ? {} : { action: undo });
    },
    onError: (error, _day, before) => {
      queries.setQueryData(KEY, before);
      onError(error);
    },
    onSettled,
  });
  const snooze = useMutation({
    mutationFn: ({ id, by }: { id: string; by: By }) =>
      callDoor<void>('POST', `/api/check-ins/${id}/snooze`, { by }),
    onSuccess: () => toast(words.coming.snoozed),
    onError,
    onSettled,
  });
  const edit = useMutation<void, DoorError, DayWish>({
    mutationFn: (wish) => callDoor<void>('PUT', '/api/check-ins/days', wish),
    onSuccess: () => toast(words.edit.saved),
    onSettled,
  });
  return { skip, keep, snooze, edit };
}

function withoutDay(list: CheckInList, { at, kind, localDate }: PlannedDay): CheckInList {
  return {
    ...list,
    coming: list.coming.filter((day) => day.at !== at),
    skipped: kind === 'event' ? list.skipped : [...list.skipped, { localDate, at }],
  };
}
