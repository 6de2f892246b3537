'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Why, WhyMemory } from '@/lib/chat/schema';
import type { ForgetReceipt } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { ForgottenReceipt } from '../memories/forgotten-receipt';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { dayLabel } from '../ui/day-label';
import { Dialog } from '../ui/dialog';
import { localDateOf } from '../ui/local-date-of';
import { Skeleton } from '../ui/skeleton';
import { useDoor } from '../ui/use-door';
import type { Talk } from './chat';

const words = strings.chat.why;

type Props = { messageId: string; talk: Talk; open: boolean; onClose: () => void };

/** What the companion had in view when it wrote a message, each to be corrected or forgotten. */
export function WhyDialog({ messageId, talk, open, onClose }: Props) {
  const { data, isError } = useQuery({
    queryKey: ['why', messageId],
    queryFn: () => callDoor<Why>('GET', `/api/chat/${messageId}/why`),
    enabled: open,
    staleTime: 0,
  });
  const named = data?.memories.filter((memory) => memory.named) ?? [];
  const others = data?.memories.filter((memory) => !memory.named) ?? [];
  const isUnnamed = !data?.reason && !data?.said.length && !named.length && others.length > 0;
  const list = (memories: WhyMemory[]) => (
    <ul className="grid gap-4">
      {memories.map((memory) => (
        <Rested key={memory.id} memory={memory} talk={talk} />
      ))}
    </ul>
  );

  return (
    <Dialog title={words.title} open={open} onOpenChange={(isOpen) => isOpen || onClose()}>
      {isError && <p role="alert">{words.failed}</p>}
      {!data && !isError && <Skeleton className="h-16" />}
      {data && (
        <div className="grid gap-6">
          {data.reason && (
            <Part title={words.reason}>
              <p className="serif-italic text-soft">{data.reason}</p>
            </Part>
          )}
          {named.length > 0 && <Part title={words.named}>{list(named)}</Part>}
          {data.said.length > 0 && (
            <Part title={words.said}>
              <ul className="grid gap-3">
                {data.said.map((said) => (
                  <Said key={said.messageId} said={said} talk={talk} />
                ))}
              </ul>
            </Part>
          )}
          {isUnnamed && <p className="text-soft">{words.unnamed}</p>}
          {others.length > 0 && (
            <details>
              <summary className="w-fit cursor-pointer text-faint text-sm">
                {words.inView(others.length)}
              </summary>
              <div className="pt-3">{list(others)}</div>
            </details>
          )}
          {!data.reason && data.memories.length + data.said.length === 0 && (
            <p className="text-soft">{words.nothing}</p>
          )}
        </div>
      )}
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 text-faint text-sm">{title}</h3>
      {children}
    </section>
  );
}

type RestedProps = { memory: WhyMemory; talk: Talk };

function Rested({ memory, talk }: RestedProps) {
  const { id, value, quote, createdAt } = memory;
  const queries = useQueryClient();
  const changed = () => void queries.invalidateQueries({ queryKey: ['memories'] });
  const { send, busy, error, data } = useDoor<object, ForgetReceipt>(
    'DELETE',
    `/api/memories/${id}`,
    { onDone: changed },
  );
  if (data) {
    return (
      <li>
        <ForgottenReceipt receipt={data} onUndone={changed} />
      </li>
    );
  }
  return (
    <li className="grid gap-0.5">
      <p dir="auto">{value}</p>
      {quote && quote !== value && (
        <q dir="auto" className="serif-italic line-clamp-2 text-soft">
          {quote}
        </q>
      )}
      <p className="flex flex-wrap items-center gap-x-3 text-faint text-sm">
        <Noted at={createdAt} hasQuote={quote !== null} talk={talk} />
        <Link href={`/memories?show=${id}`} className={linkLook}>
          {words.correct}
        </Link>
        <Button
          look="link"
          size="sm"
          busy={busy}
          className="font-normal text-faint decoration-line hover:text-ink"
          onClick={() => send({})}
        >
          {words.forget}
          <span className="sr-only">: {value}</span>
        </Button>
      </p>
      {error && (
        <p role="alert" className="text-danger text-sm">
          {error.message}
        </p>
      )}
    </li>
  );
}

function Noted({ at, hasQuote, talk }: { at: string; hasQuote: boolean; talk: Talk }) {
  const day = dayLabel(localDateOf(at, talk.timezone), todayOf(talk));
  const { saidOn, addedOn } = strings.memories;
  return <time dateTime={at}>{hasQuote ? saidOn(day) : addedOn(day)}</time>;
}

function Said({ said, talk }: { said: Why['said'][number]; talk: Talk }) {
  const { messageId, role, text, localDate } = said;
  return (
    <li>
      <q dir="auto" className="serif-italic line-clamp-3 text-soft">
        {text}
      </q>
      <p className="flex flex-wrap gap-x-3 text-faint text-sm">
        <span>
          {role === 'user' ? words.you : talk.companionName}, {dayLabel(localDate, todayOf(talk))}
        </span>
        <Link href={`/chat?at=${messageId}`} className={linkLook}>
          {words.see}
        </Link>
      </p>
    </li>
  );
}

// A dialog is never written by the server: the browser's clock is the only one.
const todayOf = ({ timezone }: Talk) => localDateOf(new Date(), timezone);

const linkLook =
  'underline decoration-line underline-offset-2 hover:text-ink hover:decoration-current';
