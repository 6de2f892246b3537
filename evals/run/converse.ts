import { extractConversation } from '@/lib/memory/extract-conversation';
import type { Drop } from '@/lib/memory/operation';
import type { Context } from '@/lib/platform/context';
import { say } from './say';

export type Talk = {
  timezone: string;
  turns: { role: 'user' | 'assistant'; at: string; text: string }[];
};

/**
 * Says a conversation turn by turn, each at its own time, and lets the product read it after every
 * turn of the person, as it does after a reply. Returns the context of the last moment, and what
 * was heard and not kept.
 */
export async function converse(
  person: Context,
  { timezone, turns }: Talk,
): Promise<{ after: Context; drops: Drop[] }> {
  let ctx = person;
  const drops: Drop[] = [];
  for (const { role, at, text } of turns) {
    ctx = { ...person, now: new Date(at) };
    const conversationId = await say(ctx, { role, text, timezone });
    if (role === 'user') drops.push(...(await read(ctx, conversationId)));
  }
  return { after: ctx, drops };
}

const TRIES = 3;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** A reading that failed, such as by a model's refusal, is tried again after the product's pause. */
async function read(ctx: Context, conversationId: string): Promise<Drop[]> {
  const dropped: Drop[] = [];
  const onDrops = (drops: Drop[]) => dropped.push(...drops);
  for (let n = 0; n < TRIES; n++) {
    const now = new Date(ctx.now.getTime() + n * LONGEST_PAUSE_MS);
    const outcome = await extractConversation({ ...ctx, now }, { conversationId, onDrops });
    if (outcome !== 'failed') return dropped;
  }
  console.error(`A message could not be read in ${TRIES} attempts.`);
  return dropped;
}
