'use client';

import type { ReactNode } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import type { PersonLine } from './conversation-lines';
import type { Outgoing } from './outbox';
import type { useConversation } from './use-conversation';

const words = strings.chat.outgoing;

type Props = {
  line: PersonLine;
  conversation: ReturnType<typeof useConversation>;
  children?: ReactNode;
};

/** What the person said, in a soft bubble; under it what became of it. */
export function PersonWords({ line: { text, outgoing }, conversation, children }: Props) {
  return (
    <div className="ml-auto grid w-fit max-w-[min(88%,34rem)] grid-cols-[minmax(0,1fr)] justify-items-end gap-1.5">
      <span className="sr-only">{strings.chat.you}</span>
      <p
        dir="auto"
        className={cn(
          'min-w-0 whitespace-pre-wrap rounded-xl rounded-br-sm bg-bubble px-4 py-2.5 text-ink [overflow-wrap:anywhere]',
          outgoing && outgoing.state !== 'sending' && 'opacity-70',
        )}
      >
        {text}
      </p>
      {outgoing && <Delivery outgoing={outgoing} conversation={conversation} />}
      {children}
    </div>
  );
}

function Delivery({
  outgoing: { state, problem, clientId },
  conversation,
}: {
  outgoing: Outgoing;
  conversation: Props['conversation'];
}) {
  if (state === 'sending') return null;
  if (state === 'waiting') return <p className="text-faint text-xs">{words.waiting}</p>;
  return (
    <div role="alert" className="flex flex-wrap items-center justify-end gap-x-4 text-soft text-sm">
      {problem}
      <Button look="link" size="sm" onClick={() => conversation.sendAgain(clientId)}>
        {words.again}
      </Button>
      <Button look="link" size="sm" onClick={() => conversation.edit(clientId)}>
        {words.edit}
      </Button>
      <Button look="link" size="sm" onClick={() => conversation.discard(clientId)}>
        {words.discard}
      </Button>
    </div>
  );
}
