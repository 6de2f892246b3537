'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { toast } from 'sonner';
import type { Memory, MemoryChange } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { dayLabel } from '../ui/day-label';
import { Dialog } from '../ui/dialog';
import { localDateOf } from '../ui/local-date-of';
import { Skeleton } from '../ui/skeleton';
import { timeLabel } from '../ui/time-label';
import { useDoor } from '../ui/use-door';
import type { Shown } from './memories';
import { operationLabel } from './operation-label';

const words = strings.memories.history;
const actors = new Map<string, string>(Object.entries(words.actors));

type Props = { memory: Memory; shown: Shown; open: boolean; onClose: () => void };

/** What was believed before, who changed it, and when. */
export function MemoryHistory({ memory, shown, open, onClose }: Props) {
  const queries = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: ['memories', memory.id, 'history', memory.updatedAt],
    queryFn: async () =>
      (await callDoor<{ changes: MemoryChange[] }>('GET', `/api/memories/${memory.id}/history`))
        .changes,
    enabled: open,
  });
  const { send, busy, error } = useDoor<{ historyId: string }>(
    'POST',
    `/api/memories/${memory.id}/restore`,
    {
      onDone: () => {
        toast(strings.memories.past.back);
        void queries.invalidateQueries({ queryKey: ['memories'] });
      },
    },
  );
  return (
    <Dialog
      title={words.title}
      description={memory.value}
      open={open}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      {isError && <p role="alert">{words.failed}</p>}
      {error && <p role="alert">{error.message}</p>}
      {!data && !isError && <Skeleton className="h-16" />}
      {data?.length === 0 && <p className="text-soft">{words.none}</p>}
      <ol className="grid gap-4 border-line border-l pl-4">
        {data?.map((change, n) => (
          <li key={change.id} className="relative">
            <span
              aria-hidden
              className="absolute top-2 -left-[1.3rem] size-2 rounded-full bg-dawn"
            />
            <p className="font-medium text-sm">{operationLabel(change.operation)}</p>
            <Words change={change} />
            <p className="text-faint text-sm">
              {actors.get(change.actor) ?? change.actor} ·{' '}
              {dayLabel(localDateOf(change.at, shown.timezone), shown.today)},{' '}
              {timeLabel(change.at, shown.timezone)}
            </p>
            <p className="flex flex-wrap gap-x-4 text-sm">
              {change.messageId && (
                <Link
                  href={`/chat?at=${change.messageId}`}
                  className="text-faint underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current"
                >
                  {strings.memories.source}
                </Link>
              )}
              {n > 0 && change.after && (
                <Button
                  look="link"
                  size="sm"
                  busy={busy}
                  onClick={() => send({ historyId: change.id })}
                >
                  {words.bringBack}
                  <span className="sr-only">: {change.after}</span>
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Words({ change: { before, after } }: { change: MemoryChange }) {
  return (
    <>
      {before && before !== after && (
        <p className="text-faint line-through decoration-faint/60">
          <span className="sr-only">{words.before}: </span>
          {before}
        </p>
      )}
      {after && (
        <p>
          <span className="sr-only">{words.after}: </span>
          {after}
        </p>
      )}
    </>
  );
}
