'use client';

import { useQuery } from '@tanstack/react-query';
import { Moon } from 'lucide-react';
import { strings } from '@/lib/strings/en';
import type { UsageToday } from '@/lib/usage/schema';
import { callDoor } from '../ui/call-door';
import { timeLabel } from '../ui/time-label';

const SAY_FROM = 5;
const { limit: words, composer } = strings.chat;

/** The quiet meter: nothing until the day's messages come to an end, then how many, then when next. */
export function DailyLimit({ timezone }: { timezone: string }) {
  const { data } = useQuery({
    queryKey: ['usage'],
    queryFn: () => callDoor<UsageToday>('GET', '/api/usage'),
    refetchInterval: ({ state }) => (state.data?.remaining === 0 ? 60_000 : false),
  });
  if (!data || data.remaining === null || data.remaining > SAY_FROM) return null;
  if (data.remaining > 0) {
    return <p className="pb-1 text-center text-faint text-xs">{composer.left(data.remaining)}</p>;
  }
  return (
    <div
      role="status"
      className="mb-2 flex animate-appear items-start gap-3 rounded-lg bg-dawn-wash px-4 py-3 text-sm"
    >
      <Moon aria-hidden className="mt-1 size-4 shrink-0 text-dawn-ink" />
      <p>
        <strong className="font-semibold">{words.title}.</strong>{' '}
        {words.text(timeLabel(data.resetsAt, timezone))}
      </p>
    </div>
  );
}
