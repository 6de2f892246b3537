'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { MemoryRequestCard as Card } from '@/lib/chat/schema';
import type { ForgetReceipt } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { ForgottenReceipt } from '../memories/forgotten-receipt';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { Checkbox } from '../ui/checkbox';
import { useDoor } from '../ui/use-door';

const words = strings.chat.memoryRequest;

type Done = { receipt: ForgetReceipt | null };

/** What "forget that" or "remember that …" would do; it is done when the person says so. */
export function MemoryRequestCard({ messageId }: { messageId: string }) {
  const queries = useQueryClient();
  const path = `/api/chat/${messageId}/memory-request` as const;
  const { data: card, refetch } = useQuery({
    queryKey: ['memory-request', messageId],
    queryFn: () => callDoor<Card>('GET', path),
  });
  const {
    send,
    busy,
    error,
    data: done,
  } = useDoor<{ accept: boolean; ids?: string[] }, Done>('POST', path, {
    onDone: () => {
      void refetch();
      memoriesChanged();
    },
  });
  // A later request may have answered an earlier card.
  useEffect(() => {
    void queries.invalidateQueries({
      queryKey: ['memory-request'],
      predicate: ({ queryKey }) => queryKey[1] !== messageId,
    });
  }, [queries, messageId]);
  function memoriesChanged() {
    for (const changed of ['memories', 'remembered', 'suggestions']) {
      void queries.invalidateQueries({ queryKey: [changed] });
    }
  }

  if (!card || isEmpty(card)) return null;
  return (
    <section
      aria-label={words.label}
      className="mt-3 max-w-[36rem] animate-appear rounded-md border border-line bg-raised px-4 py-3"
    >
      {card.answer === null ? (
        <Question card={card} busy={busy} onAnswer={send} />
      ) : done?.receipt ? (
        <ForgottenReceipt receipt={done.receipt} onUndone={memoriesChanged} />
      ) : (
        <p role="status" className="text-soft text-sm">
          {words[card.kind][card.answer]}{' '}
          {card.kind === 'remember' && card.answer === 'accepted' && (
            <Link href="/memories" className="underline underline-offset-2 hover:text-ink">
              {strings.memories.title}
            </Link>
          )}
        </p>
      )}
      {error && (
        <p role="alert" className="mt-2 text-danger text-sm">
          {error.message}
        </p>
      )}
    </section>
  );
}

type QuestionProps = {
  card: Card;
  busy: boolean;
  onAnswer: (answer: { accept: boolean; ids?: string[] }) => void;
};

function Question({ card, busy, onAnswer }: QuestionProps) {
  const { kind, forgets, keeps } = card;
  const [ticked, setTicked] = useState(
    () => new Set(forgets.flatMap(({ id, likely }) => (likely ? id : []))),
  );
  const isOne = forgets.length === 1;
  const toggle = (id: string, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)));
  const canSay = forgets.length === 0 || isOne || ticked.size > 0;
  const ids = isOne ? forgets.map(({ id }) => id) : [...ticked];

  return (
    <>
      <p className="font-medium text-sm">{questionOf(card)}</p>
      <ul className="my-2 grid gap-2">
        {forgets.map(({ id, value, quote }) => (
          <li key={id}>
            {isOne ? (
              <Told value={value} quote={quote} />
            ) : (
              <Checkbox checked={ticked.has(id)} onCheckedChange={(on) => toggle(id, on)}>
                <Told value={value} quote={quote} />
              </Checkbox>
            )}
          </li>
        ))}
        {keeps.map(({ value }) => (
          <li key={value}>
            <Told value={value} quote={null} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          look="secondary"
          busy={busy}
          disabled={!canSay}
          onClick={() => onAnswer({ accept: true, ...(kind === 'forget' && { ids }) })}
        >
          {words[kind].yes}
        </Button>
        <Button size="sm" look="quiet" busy={busy} onClick={() => onAnswer({ accept: false })}>
          {words[kind].no}
        </Button>
      </div>
    </>
  );
}

function Told({ value, quote }: { value: string; quote: string | null }) {
  return (
    <span className="block min-w-0">
      <span dir="auto" className="block leading-6">
        {value}
      </span>
      {quote && quote !== value && (
        <q dir="auto" className="serif-italic line-clamp-2 text-base text-soft">
          {quote}
        </q>
      )}
    </span>
  );
}

function isEmpty({ answer, forgets, keeps, leavesOut }: Card): boolean {
  return answer === null && forgets.length + keeps.length === 0 && !leavesOut;
}

function questionOf({ kind, forgets }: Card): string {
  if (kind !== 'forget') return words[kind].question;
  return forgets.length === 0 ? words.forget.unread : words.forget.question(forgets.length);
}
