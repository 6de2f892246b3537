'use client';

import { useEffect, useRef } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Note } from '../ui/note';

const words = strings.account.sent;

type Props = {
  text: string;
  /** Where sign-in is local: the link itself; null when there is none for that address. */
  local: { link: string | null } | null;
  onAgain: () => void;
};

/** A mail is on its way; or, on one's own machine, the link that would be in it. */
export function LinkSent({ text, local, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid max-w-measure gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {words.title}
      </h1>
      <p className="text-soft">{text}</p>
      {local && (
        <Note className="grid justify-items-start gap-4">
          <p>{local.link ? words.local : words.noLocal}</p>
          {local.link && (
            <Button asChild>
              <a href={local.link}>{words.open}</a>
            </Button>
          )}
        </Note>
      )}
      <Button look="link" onClick={onAgain} className="justify-self-start">
        {words.again}
      </Button>
    </div>
  );
}
