'use client';

import { useQuery } from '@tanstack/react-query';
import { type Memory, viewerGroups } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { dayLabel } from '../ui/day-label';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { arrangeMemories, type Shelf } from './arrange-memories';
import type { Shown } from './memories';
import { PastItem } from './past-item';

const words = strings.memories.past;

/** Another time than now: what is no longer believed, or what was believed on a day. */
export type Then = 'past' | { on: string };

type Props = { then: Then; shelf: Shelf; shown: Shown; onLeave: () => void };

/** What was believed at another time, to read and to bring back. */
export function PastMemories({ then, shelf, shown, onLeave }: Props) {
  const isPast = then === 'past';
  const path = isPast
    ? ('/api/memories?past=true' as const)
    : (`/api/memories/as-of?date=${then.on}` as const);
  const { data, isError } = useQuery({
    queryKey: ['memories', path],
    queryFn: async () => (await callDoor<{ memories: Memory[] }>('GET', path)).memories,
  });
  const groups = arrangeMemories(data ?? [], shelf, shown.catalogue);

  return (
    <>
      <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p role="status" className="text-soft">
          {isPast ? words.intro : words.asOf(dayLabel(then.on, shown.today))}
        </p>
        <Button look="link" size="sm" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
      {isError && <p role="alert">{strings.memories.failed.title}</p>}
      {!data && !isError && <Skeleton className="mt-4 h-24" />}
      {data && groups.length === 0 && <EmptyState title={isPast ? words.none : words.noneThen} />}
      {groups.map(({ group, memories }) => (
        <section key={group} aria-labelledby={`then-${group}`} className="pt-8">
          <h2 id={`then-${group}`} className="pb-2 text-soft text-xl">
            {viewerGroups[group]}
          </h2>
          <ul className="border-line border-t">
            {memories.map(({ memory }) => (
              <PastItem key={memory.id} memory={memory} shown={shown} canComeBack={isPast} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
