import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { env } from '@/env';
import type { Context } from '@/lib/platform/context';
import type { Channel, Link, Outbound, Outcome } from '../channel';
import { telegramApi } from './api';
import { inParts } from './in-parts';
import { answerButtons, inTelegram } from './in-telegram';
import { inbound } from './inbound';
import { beginTelegramLink } from './link';
import { outcomeOf } from './outcome-of';
import { unlinkTelegram } from './unlink';

/** A chat with the instance's bot, both ways. */
export const telegram = {
  id: 'telegram',
  label: 'Telegram',
  isSet: () => env().TELEGRAM_BOT_TOKEN !== undefined,
  linkOf,
  linking: { by: 'opening', begin: beginTelegramLink },
  unlink: unlinkTelegram,
  inbound,
  atOnce: 16,
  // Telegram takes "about" 30 a second over all chats, and one a second in each, as they arrive there.
  pace: { perSecond: 27, secondsPerPerson: 1.25 },
} satisfies Channel;

async function linkOf(ctx: Context): Promise<Link | null> {
  const { telegramUserId, telegramUsername, telegramLinkedAt } = users;
  const [person] = await ctx.db((tx) =>
    tx
      .select({ chatId: telegramUserId, name: telegramUsername, since: telegramLinkedAt })
      .from(users)
      .where(eq(users.id, ctx.userId)),
  );
  if (!person?.chatId) return null;
  const { chatId, name, since } = person;
  return {
    as: name ? `@${name}` : 'Telegram',
    since,
    send: (later, message) => sendTo(later, chatId, message),
  };
}

async function sendTo(ctx: Context, chatId: number, message: Outbound): Promise<Outcome> {
  const parts = inParts(inTelegram(message));
  const text = parts[message.part - 1];
  // What came after the parts before it was taken out since.
  if (text === undefined) return { outcome: 'failed', reason: 'outdated' };
  const hasMore = message.part < parts.length;
  try {
    const { message_id } = await telegramApi().sendMessage(chatId, text, {
      link_preview_options: { is_disabled: true },
      ...(!hasMore &&
        message.checkIn?.hasMatter && { reply_markup: answerButtons(message.checkIn.id) }),
    });
    return { outcome: 'sent', providerId: String(message_id), hasMore };
  } catch (error) {
    const outcome = outcomeOf(error);
    // The person has blocked the bot there: that is a "no", until they link it anew.
    if (outcome.outcome === 'failed' && outcome.reason === 'http_403') {
      await unlinkTelegram(ctx, { chatId });
    }
    return outcome;
  }
}
