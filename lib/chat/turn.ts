import type { z } from 'zod';
import type { Context } from '@/lib/platform/context';
import { commitTurn } from './commit-turn';
import { replyStream } from './reply-stream';
import { resumeReply } from './resume';
import type { sendMessageInput } from './schema';

/**
 * One turn of conversation. First what must not be lost: the message, the allowance it takes and a
 * pending reply, in one transaction. Then recall, prompt, stream and save (`write-reply.ts`), and
 * when the reply has ended, remember. A message sent twice is one turn: it gets the same reply.
 */
export async function takeTurn(
  ctx: Context,
  input: z.output<typeof sendMessageInput>,
): Promise<Response> {
  const turn = await commitTurn(ctx, input);
  if (turn.repeated) return resumeReply(ctx, { messageId: turn.reply.id });
  return replyStream(ctx, turn);
}
