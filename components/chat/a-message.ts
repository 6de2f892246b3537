import type { ChatMessage } from '@/lib/chat/schema';

/** A message for tests: its number is its `seq` and its id. */
export function aMessage(seq: number, given: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id: `m${seq}`,
    seq,
    role: 'user',
    text: `words ${seq}`,
    status: 'done',
    clientId: null,
    replyTo: null,
    createdAt: '2026-11-18T09:00:00Z',
    localDate: '2026-11-18',
    checkIn: null,
    extracted: false,
    disclosure: false,
    memoryRequest: null,
    ...given,
  };
}
