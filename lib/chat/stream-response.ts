import { createUIMessageStreamResponse, type InferUIMessageChunk } from 'ai';
import type { ReplyMessage } from './schema';

export type ReplyChunk = InferUIMessageChunk<ReplyMessage>;

/** Chunks of a reply as the answer of a door, in the protocol that `useChat` reads. */
export function streamResponse(stream: ReadableStream<ReplyChunk>): Response {
  return createUIMessageStreamResponse({
    stream,
    headers: { 'cache-control': 'private, no-store' },
    keepAliveMs: 15_000,
  });
}
