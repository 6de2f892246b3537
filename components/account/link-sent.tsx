'use client';

import { useEffect, useRef } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';

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
  const said = local ? localWords(local.link) : { title: words.title, text };
  return (
    <div className="grid max-w-measure justify-items-start gap-4">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {said.title}
      </h1>
      <p className="text-soft">{said.text}</p>
      {local?.link && (
        <Button asChild className="mt-4">
          <a href={local.link}>{words.open}</a>
        </Button>
      )}
      <Button look="link" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  );
}

function localWords(link: string | null) {
  const { title, text, none, noneText } = words.local;
  return link ? { title, text } : { title: none, text: noneText };
}
