import { AppError, type ErrorCode } from '@/lib/platform/errors';
import type { Turn } from './load-turn';
import type { ReplyStatus } from './schema';
import type { ReplyChunk } from './stream-response';

/** What every stream of a reply begins with: which row it is, and that the message is saved. */
export function opening({ reply, message: { text: _, ...saved } }: Turn): ReplyChunk[] {
  return [
    { type: 'start', messageId: reply.id, messageMetadata: { status: 'pending' } },
    { type: 'data-saved', data: saved },
    { type: 'text-start', id: reply.id },
  ];
}

export function words(id: string, delta: string): ReplyChunk {
  return { type: 'text-delta', id, delta };
}

/** How it ends: the state of the row, and a kind sentence where it broke off. */
export function ending(id: string, status: ReplyStatus, problem: ErrorCode | null): ReplyChunk[] {
  const metadata = { messageMetadata: { status } };
  return [
    { type: 'text-end', id },
    ...(problem === null
      ? [{ type: 'finish' as const, ...metadata }]
      : [
          { type: 'message-metadata' as const, ...metadata },
          { type: 'error' as const, errorText: new AppError(problem).message },
        ]),
  ];
}
