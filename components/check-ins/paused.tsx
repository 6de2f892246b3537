'use client';

import { Moon } from 'lucide-react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { dayLabel } from '../ui/day-label';
import { localDateOf } from '../ui/local-date-of';
import { timeLabel } from '../ui/time-label';
import type { Shown } from './check-ins';
import { isOpenEnded } from './pause-until';
import { usePause } from './use-pause';

const words = strings.checkIns.pause;

/** That it is quiet now, until when, and the one tap that ends it. */
export function Paused({ until, shown }: { until: string; shown: Shown }) {
  const { resume, busy } = usePause();
  const day = dayLabel(localDateOf(until, shown.timezone), shown.today);
  return (
    <div
      role="status"
      className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-dawn-wash px-5 py-4"
    >
      <Moon aria-hidden className="size-5 text-dawn-ink" />
      <p className="flex-1 font-medium">
        {isOpenEnded(until)
          ? words.untilResumed
          : words.until(`${day}, ${timeLabel(until, shown.timezone)}`)}
      </p>
      <Button look="secondary" size="sm" busy={busy} onClick={resume}>
        {words.resume}
      </Button>
    </div>
  );
}
