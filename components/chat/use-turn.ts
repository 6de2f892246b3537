'use client';

import { useChat } from '@ai-sdk/react';
import { useRef, useState } from 'react';
import type { ReplyMessage } from '@/lib/chat/schema';
import { DoorError } from '../ui/call-door';
import { chatTransport } from './chat-transport';
import { textOf } from './turn-request';

type Trigger = 'send' | 'retry' | 'resume';

type Options = {
  /** The server has the person's message, and a row for the reply. */
  onSaved: () => void;
  /** The stream is over, however it ended. */
  onEnded: () => void;
  /** The door said no before anything was saved. */
  onRefused: (error: DoorError, trigger: Trigger) => void;
  /** The connection went away; whatever the server does meanwhile goes on. */
  onLost: () => void;
};

/** The reply that is arriving in this tab. */
export type LiveReply = { id: string; text: string };

/** One turn at a time: send, retry, or listen on to one that runs; its words as they arrive. */
export function useTurn({ onSaved, onEnded, onRefused, onLost }: Options) {
  const [transport] = useState(chatTransport);
  const underWay = useRef<Trigger | null>(null);
  const [retrying, setRetrying] = useState<string | null>(null);
  const chat = useChat<ReplyMessage>({
    transport,
    throttle: 40,
    onData: onSaved,
    onFinish: onEnded,
    onError: (error) => {
      if (error instanceof DoorError && underWay.current) onRefused(error, underWay.current);
      // What fetch throws; an error that the server sent along is in the saved reply, too.
      if (error instanceof TypeError) onLost();
    },
  });
  const busy = chat.status === 'submitted' || chat.status === 'streaming';
  const last = chat.messages.at(-1);
  const arriving =
    last?.role === 'assistant' ? { id: last.id, text: textOf(last.parts) } : nothingYetOf(retrying);
  const live: LiveReply | null = busy ? arriving : null;

  async function run(trigger: Trigger, retriedId: string | null, work: () => Promise<void>) {
    underWay.current = trigger;
    setRetrying(retriedId);
    chat.setMessages(retriedId === null ? [] : [{ id: retriedId, role: 'assistant', parts: [] }]);
    await work();
    underWay.current = null;
  }

  return {
    busy,
    /** As of now, also between renders. */
    isBusy: () => underWay.current !== null,
    live,
    send: ({ clientId, text }: { clientId: string; text: string }) =>
      run('send', null, () =>
        chat.sendMessage({ id: clientId, role: 'user', parts: [{ type: 'text', text }] }),
      ),
    retry: (messageId: string) => run('retry', messageId, () => chat.regenerate({ messageId })),
    resume: (messageId: string) =>
      run('resume', null, () => chat.resumeStream({ metadata: { messageId } })),
    /** Stops listening; stopping the reply itself is a door of its own. */
    leave: chat.stop,
  };
}

// A retried reply begins anew in its own place, before its first word is here.
function nothingYetOf(messageId: string | null): LiveReply | null {
  return messageId === null ? null : { id: messageId, text: '' };
}
