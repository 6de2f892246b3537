import { extractConversation } from '@/lib/memory/extract-conversation';
import type { Context } from '@/lib/platform/context';
import { runAfter } from '@/lib/platform/http/run-after';
import type { Turn } from './load-turn';
import { writeReply } from './write-reply';

/** Writes the reply of a turn whose words nobody reads as they come; then it is remembered. */
export async function replyAside(ctx: Context, turn: Turn): Promise<void> {
  await writeReply(ctx, turn, () => {});
  runAfter('extract', () => extractConversation(ctx, { conversationId: turn.conversationId }));
}
