import { createUIMessageStream } from 'ai';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { embedNewWords } from '@/lib/memory/search/embed-new-words';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { runAfter } from '@/lib/platform/http/run-after';
import type { Turn } from './load-turn';
import type { ReplyMessage } from './schema';
import { streamResponse } from './stream-response';
import { writeReply } from './write-reply';

// A turn has three or four new texts; the rest is a past that has no vectors yet.
const VECTORS_A_TURN = 64;

/**
 * Begins the reply and answers with its words as they come, then remembers. The reply is written to
 * its row whether or not somebody reads the stream: a browser that leaves takes nothing with it.
 */
export function replyStream(ctx: Context, turn: Turn): Response {
  let tellEnded = () => {};
  const ended = new Promise<void>((resolve) => {
    tellEnded = resolve;
  });
  // Said before it begins: once the answer is out, the platform takes no more work for it.
  runAfter('extract', async () => {
    await ended;
    await extractConversation(ctx, { conversationId: turn.conversationId });
    await embedNewWords(ctx, { most: VECTORS_A_TURN });
  });
  return streamResponse(
    createUIMessageStream<ReplyMessage>({
      execute: ({ writer }) => writeReply(ctx, turn, writer.write).finally(tellEnded),
      onError: () => new AppError('unexpected').message,
    }),
  );
}
