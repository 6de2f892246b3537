'use client';

import { useQuery } from '@tanstack/react-query';
import { Settings2 } from 'lucide-react';
import Link from 'next/link';
import type { CheckInList } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { EmptyState } from '../ui/empty-state';
import { ComingWeek } from './coming-week';
import { PastCheckIns } from './past-check-ins';
import { PauseMenu } from './pause-menu';
import { Paused } from './paused';
import { useSwitch } from './use-switch';

const words = strings.checkIns;

export type Shown = { companionName: string; today: string; timezone: string };

type Props = { initial: CheckInList; shown: Shown };

/** What comes and what came, and the ways to be left in peace. */
export function CheckIns({ initial, shown }: Props) {
  const { data } = useQuery({
    queryKey: ['check-ins'],
    queryFn: () => callDoor<CheckInList>('GET', '/api/check-ins'),
    initialData: initial,
  });

  const { resume, busy } = useSwitch();

  return (
    <>
      <div className="-mt-4 -ml-3.5 flex flex-wrap items-center gap-2 pb-8">
        {data.enabled && !data.pausedUntil && <PauseMenu />}
        <Button asChild look="quiet" size="sm">
          <Link href="/settings#rhythm">
            <Settings2 aria-hidden />
            {words.rhythm}
          </Link>
        </Button>
      </div>
      {data.pausedUntil && <Paused until={data.pausedUntil} shown={shown} />}
      {data.enabled ? (
        <ComingWeek list={data} shown={shown} />
      ) : (
        <EmptyState
          title={words.off.title}
          action={
            <Button busy={busy} onClick={resume}>
              {words.off.turnOn}
            </Button>
          }
        >
          {words.off.text(shown.companionName)}
        </EmptyState>
      )}
      <PastCheckIns past={data.past} shown={shown} />
    </>
  );
}
