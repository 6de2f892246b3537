'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from 'sonner';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { dayLabel } from '../ui/day-label';
import { localDateOf } from '../ui/local-date-of';
import { useDoor } from '../ui/use-door';
import type { Shown } from './memories';
import { MemoryFacts } from './memory-facts';
import { MemoryHistory } from './memory-history';
import { MemorySource } from './memory-source';
import { ThreadFacts } from './thread-facts';

const words = strings.memories;

type Props = { memory: Memory; shown: Shown; canComeBack: boolean };

/** A memory of another time; one that is over can be believed again. */
export function PastItem({ memory, shown, canComeBack }: Props) {
  const { id, value, thread, expiresAt } = memory;
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { send, busy, error } = useDoor<object>('POST', `/api/memories/${id}/restore`, {
    onDone: () => {
      toast(words.past.back);
      void queries.invalidateQueries({ queryKey: ['memories'] });
    },
  });
  return (
    <li className="border-line border-b py-4 text-soft">
      <p dir="auto" className="text-lg leading-7">
        {value}
      </p>
      <MemoryFacts memory={memory} shown={shown} />
      {thread && <ThreadFacts thread={thread} />}
      <MemorySource memory={memory} shown={shown} />
      {canComeBack && (
        <p className="mt-1 flex flex-wrap items-center gap-x-4 text-faint text-sm">
          {expiresAt && (
            <span>
              {words.past.until(dayLabel(localDateOf(expiresAt, shown.timezone), shown.today))}
            </span>
          )}
          <Button look="link" size="sm" busy={busy} onClick={() => send({})}>
            {words.past.bringBack}
            <span className="sr-only">: {value}</span>
          </Button>
          <Button look="link" size="sm" onClick={() => setOpen(true)}>
            {words.actions.history}
          </Button>
        </p>
      )}
      {error && (
        <p role="alert" className="text-danger text-sm">
          {error.message}
        </p>
      )}
      <MemoryHistory memory={memory} shown={shown} open={isOpen} onClose={() => setOpen(false)} />
    </li>
  );
}
