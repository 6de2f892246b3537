'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChatMessage } from '@/lib/chat/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';
import { dayLabel } from '../ui/day-label';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { localDateOf } from '../ui/local-date-of';
import { useSettled } from '../ui/use-settled';
import type { Talk } from './chat';

const words = strings.chat.search;

type Props = {
  talk: Talk;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onFound: (message: ChatMessage) => void;
};

/** Finds a moment in everything that was ever said, and goes there. */
export function SearchDialog({ talk, open, onOpenChange, onFound }: Props) {
  const [text, setText] = useState('');
  const query = useSettled(text.trim(), 250);
  const { data, isError } = useQuery({
    queryKey: ['search', query],
    queryFn: () =>
      // By POST: what a person looks for must not stand in an address, which servers log.
      callDoor<{ messages: ChatMessage[] }>('POST', '/api/chat/search', { query }),
    enabled: open && query !== '',
    placeholderData: keepPreviousData,
  });
  const moments = query === '' ? undefined : data?.messages;

  return (
    <Dialog title={words.title} open={open} onOpenChange={onOpenChange}>
      <Field label={words.label} hideLabel>
        {(control) => (
          <Input
            {...control}
            type="search"
            className="[&::-webkit-search-cancel-button]:hidden"
            maxLength={200}
            placeholder={words.placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="mt-4 h-[min(24rem,50dvh)] overflow-y-auto">
        <p role="status" className="text-faint text-sm">
          {isError && words.failed}
          {moments && (moments.length ? words.count(moments.length) : words.none(query))}
        </p>
        <ul className="mt-2 grid gap-1">
          {moments?.map((message) => (
            <li key={message.id}>
              <Moment message={message} talk={talk} onChosen={() => onFound(message)} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Moment({
  message,
  talk,
  onChosen,
}: {
  message: ChatMessage;
  talk: Talk;
  onChosen: () => void;
}) {
  const today = localDateOf(new Date(), talk.timezone);
  return (
    <button
      type="button"
      onClick={onChosen}
      className="w-full rounded-md px-3 py-2 text-left transition-colors hover:bg-sunken"
    >
      <span className="block text-faint text-xs">
        {message.role === 'user' ? strings.chat.you : talk.companionName} ·{' '}
        {dayLabel(message.localDate, today)}
      </span>
      <span className={message.role === 'user' ? 'line-clamp-2' : 'line-clamp-2 font-serif'}>
        {message.text}
      </span>
    </button>
  );
}
