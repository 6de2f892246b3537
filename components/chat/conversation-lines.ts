import type { ChatMessage } from '@/lib/chat/schema';
import type { Outgoing } from './outbox';
import type { LiveReply } from './use-turn';

/** One thing somebody said, as the page shows it. The key stays while it travels. */
export type PersonLine = {
  kind: 'person';
  key: string;
  localDate: string;
  text: string;
  message: ChatMessage | null;
  outgoing: Outgoing | null;
};
export type CompanionLine = {
  kind: 'companion';
  key: string;
  localDate: string;
  text: string;
  message: ChatMessage | null;
  writing: boolean;
};
export type Line = PersonLine | CompanionLine;

type Given = {
  messages: ChatMessage[];
  outbox: Outgoing[];
  busy: boolean;
  live: LiveReply | null;
  today: string;
};

/**
 * What is saved, what is on its way and what is arriving, as one conversation: each once, and a
 * reply that arrives here in its own place, with the words that are here already.
 */
export function conversationLines({ messages, outbox, busy, live, today }: Given): Line[] {
  const saved = messages.map((message) => savedLine(message, live));
  const known = new Set(messages.map((message) => message.clientId));
  const unsaved = outbox
    .filter(({ clientId }) => !known.has(clientId))
    .map((outgoing) => outgoingLine(outgoing, today));

  const isThere = messages.some(({ id, status }) => id === live?.id || status === 'pending');
  if (!busy || isThere) return [...saved, ...unsaved];

  const arriving = arrivingLine(live, today);
  const after = unsaved.findIndex(({ outgoing }) => outgoing?.state === 'sending') + 1;
  return [...saved, ...unsaved.slice(0, after), arriving, ...unsaved.slice(after)];
}

function savedLine(message: ChatMessage, live: LiveReply | null): Line {
  const { id, clientId, localDate, text, role, status } = message;
  if (role === 'user') {
    return { kind: 'person', key: clientId ?? id, localDate, text, message, outgoing: null };
  }
  const arrivesHere = live?.id === id;
  return {
    kind: 'companion',
    key: id,
    localDate,
    text: arrivesHere ? live.text : text,
    message,
    writing: arrivesHere || status === 'pending',
  };
}

function outgoingLine(outgoing: Outgoing, localDate: string): PersonLine {
  const { clientId, text } = outgoing;
  return { kind: 'person', key: clientId, localDate, text, message: null, outgoing };
}

function arrivingLine(live: LiveReply | null, localDate: string): CompanionLine {
  return {
    kind: 'companion',
    key: live?.id ?? 'coming',
    localDate,
    text: live?.text ?? '',
    message: null,
    writing: true,
  };
}
