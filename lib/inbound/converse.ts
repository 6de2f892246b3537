import { asService } from '@/db/client';
import type { Inbound, InboundEvent } from '@/lib/channels/inbound';
import { planDelivery } from '@/lib/channels/plan-delivery';
import { sendDeliveries } from '@/lib/channels/send-deliveries';
import { commitTurn } from '@/lib/chat/commit-turn';
import { replyAside, type TurnEnd } from '@/lib/chat/reply-aside';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { strings } from '@/lib/strings/en';
import type { Afterwards } from './receive';

const words = strings.channels.inbound;
/** Telegram shows it for five seconds. */
const TYPING_EVERY_MS = 4500;
const DELIVER_WITHIN_MS = 20_000;

type Said = {
  channel: string;
  inbound: Inbound;
  event: InboundEvent;
  text: string;
  say: (words: string) => Afterwards;
};

/**
 * A message from elsewhere is a turn of the same conversation, with its limits and its consent. It
 * is committed under the event's own id, so the same event again finds it there and does nothing.
 */
export async function converse(ctx: Context, said: Said): Promise<Afterwards> {
  const { channel, event, text, say } = said;
  let turn: Awaited<ReturnType<typeof commitTurn>>;
  try {
    turn = await commitTurn(ctx, { clientId: `${channel}:${event.id}`, text });
  } catch (error) {
    if (error instanceof AppError) return say(error.message);
    throw error;
  }
  if (turn.repeated) return async () => {};
  return async () => {
    const { messageId, hasWords } = await whileTyping(said, () => replyAside(ctx, turn));
    if (!hasWords) return say(words.noReply)();
    await planDelivery(ctx, { messageId, over: channel });
    const job = { db: asService, now: new Date() };
    await sendDeliveries(job, { stopAt: Date.now() + DELIVER_WITHIN_MS });
  };
}

async function whileTyping({ inbound, event }: Said, work: () => Promise<TurnEnd>) {
  const show = () =>
    inbound.showTyping(event).catch((error: unknown) => log.warn({ err: error }, 'typing'));
  void show();
  const timer = setInterval(show, TYPING_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
