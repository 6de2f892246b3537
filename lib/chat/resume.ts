import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '@/lib/platform/context';
import type { ErrorCode } from '@/lib/platform/errors';
import { streamOf } from '@/lib/platform/stream-of';
import { loadTurn, type Turn } from './load-turn';
import { reapReplies } from './reap';
import { ending, opening, words } from './reply-chunks';
import type { ReplyStatus } from './schema';
import { type ReplyChunk, streamResponse } from './stream-response';

const LOOK_EVERY_MS = 250;
const REAP_EVERY_LOOKS = 20;
/** Three minutes: longer than any model may speak. */
const MOST_LOOKS = 720;

/**
 * A reply from its first word: what is there, then what comes, until it ends. Whichever server
 * writes it, its row is all that is read.
 */
export async function resumeReply(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<Response> {
  const turn = await loadTurn(ctx, { replyId: messageId });
  return streamResponse(streamOf(follow(ctx, turn)));
}

async function* follow(ctx: Context, first: Turn): AsyncGenerator<ReplyChunk> {
  const { id, attempt } = first.reply;
  yield* opening(first);
  let sent = 0;
  let { reply } = first;
  for (let look = 1; look <= MOST_LOOKS; look++) {
    if (reply.attempt !== attempt) break;
    if (reply.text.length > sent) yield words(id, reply.text.slice(sent));
    sent = reply.text.length;
    if (reply.status !== 'pending') break;
    await pause(LOOK_EVERY_MS);
    if (look % REAP_EVERY_LOOKS === 0) await reapReplies(ctx);
    reply = (await loadTurn(ctx, { replyId: id })).reply;
  }
  yield* ending(id, reply.status, problems[reply.status]);
}

const problems: Record<ReplyStatus, ErrorCode | null> = {
  pending: null,
  done: null,
  stopped: null,
  failed: 'model_unavailable',
  interrupted: 'unexpected',
};
