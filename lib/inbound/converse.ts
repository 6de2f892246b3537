import { asService } from '@/db/client';
import { hastenDelivery } from '@/lib/channels/hasten-delivery';
import type { Inbound, InboundEvent } from '@/lib/channels/inbound';
import { planDelivery } from '@/lib/channels/plan-delivery';
import { sendDeliveries } from '@/lib/channels/send-deliveries';
import { commitTurn } from '@/lib/chat/commit-turn';
import { replyAside } from '@/lib/chat/reply-aside';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import type { Afterwards } from './receive';

/** Telegram shows it for five seconds. */
const TYPING_EVERY_MS = 4500;
const DELIVER_WITHIN_MS = 20_000;
/** Longer than any reply takes: whatever became of it goes out by then. */
const REPLY_WITHIN_MS = 4 * 60_000;

type Said = {
  channel: string;
  inbound: Inbound;
  event: InboundEvent;
  text: string;
  say: (words: string) => Afterwards;
};

/**
 * A message from elsewhere is a turn of the same conversation, with its limits and its consent. It
 * is committed under the event's own id, so the same event again finds it there and does nothing. The
 * delivery of its reply is planned with it: if this server dies, another says how far it came.
 */
export async function converse(ctx: Context, said: Said): Promise<Afterwards> {
  const { say } = said;
  let turn: Awaited<ReturnType<typeof commitWithDelivery>>;
  try {
    turn = await commitWithDelivery(ctx, said);
  } catch (error) {
    if (error instanceof AppError) return say(error.message);
    throw error;
  }
  if (turn.repeated) return async () => {};
  return async () => {
    await whileTyping(said, () => replyAside(ctx, turn));
    await hastenDelivery(ctx, { messageId: turn.reply.id });
    const job = { db: asService, now: new Date() };
    await sendDeliveries(job, { stopAt: Date.now() + DELIVER_WITHIN_MS });
  };
}

function commitWithDelivery(ctx: Context, { channel, event, text }: Said) {
  return inTransaction(ctx, async (joined) => {
    const turn = await commitTurn(joined, { clientId: `${channel}:${event.id}`, text });
    const dueAt = new Date(ctx.now.getTime() + REPLY_WITHIN_MS);
    if (!turn.repeated) {
      await planDelivery(joined, { messageId: turn.reply.id, over: channel, dueAt });
    }
    return turn;
  });
}

async function whileTyping({ inbound, event }: Said, work: () => Promise<void>) {
  const show = () =>
    inbound.showTyping(event).catch((error: unknown) => log.warn({ err: error }, 'typing'));
  void show();
  const timer = setInterval(show, TYPING_EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
