import type { z } from 'zod';
import { loadAsked } from '@/lib/chat/memory-request/load-asked';
import { noteRequestAnswer } from '@/lib/chat/memory-request/note-request-answer';
import type { answerRequestInput } from '@/lib/chat/schema';
import { fulfil } from '@/lib/memory/requests/fulfil';
import { readAfterAll } from '@/lib/memory/requests/read-after-all';
import type { ForgetReceipt, Memory } from '@/lib/memory/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { forgetEach } from './forget-each';

type Done = { receipt: ForgetReceipt | null; kept: Memory[] };

/** "Forget that", "remember that …": yes does it, no leaves everything as it is; each once. */
export function answerRequest(
  ctx: Context,
  { messageId, accept, ids }: z.output<typeof answerRequestInput>,
): Promise<Done> {
  return forgetEach(ctx, async (joined, forget) => {
    const asked = await loadAsked(joined, { replyId: messageId });
    if (!asked) throw new AppError('not_found');
    const { toForget, kept } = accept
      ? await fulfil(joined, { asked, ids })
      : { toForget: [], kept: [] };
    const receipt = await forget(toForget);
    await noteRequestAnswer(joined, { messageId, accept });
    if (!accept && asked.request.kind === 'leave_out') await readAfterAll(joined, asked);
    return { receipt, kept };
  });
}
