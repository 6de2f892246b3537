import type { Context } from '@/lib/platform/context';
import type { Turn } from '../load-turn';
import { lookAtRequest } from './look-at-request';
import { openCards } from './open-cards';

const SAID =
  /^(?:(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please|no|nope|nah|go ahead|do it)\b[\s,.!]*)+(?:(?:please )?(?:do|don['’]?t|remember|keep|save|store|note|forget|delete)(?: (?:it|that|this))?(?: please)?)?[\s.!]*$|^(?:please )?(?:remember|keep|save|confirm|forget|delete) it(?: please)?[\s.!]*$/i;

/** A yes or no in words to an open card: only its buttons do it, so that nothing is done by mistake. */
export async function pointAtCard(ctx: Context, { message }: Turn): Promise<string | null> {
  if (!SAID.test(message.text.trim())) return null;
  const [card] = await ctx.db((tx) =>
    openCards(tx, { userId: ctx.userId, beforeSeq: message.seq }),
  );
  // A message that is left out is so without an answer; and a card with nothing on it is not shown.
  if (!card?.isLast || card.request.kind === 'leave_out') return null;
  const { forgets, keeps, leavesOut } = await lookAtRequest(ctx, { messageId: card.replyId });
  if (forgets.length + keeps.length === 0 && !leavesOut) return null;
  return 'Please press the button under my last message: only that decides it.';
}
