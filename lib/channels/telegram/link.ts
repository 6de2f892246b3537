import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { telegramLinkTokens, users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { InboundEvent, Linked } from '../inbound';
import { maskedEmail } from '../masked-email';
import { preferring } from '../preferring';
import { telegramApi } from './api';

const VALID_MS = 10 * 60_000;
const TOKEN_BYTES = 24;

let bot: Promise<{ username: string }> | undefined;

/** The address that opens the chat with our bot and links it: it works once, for ten minutes. */
export async function beginTelegramLink(ctx: Context): Promise<{ url: string }> {
  bot ??= telegramApi().getMe();
  const { username } = await bot.catch((error: unknown) => {
    bot = undefined;
    throw error;
  });
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(ctx.now.getTime() + VALID_MS);
  await ctx.db(async (tx) => {
    await tx.delete(telegramLinkTokens).where(eq(telegramLinkTokens.userId, ctx.userId));
    await tx
      .insert(telegramLinkTokens)
      .values({ userId: ctx.userId, token: hashed(token), expiresAt });
  });
  return { url: `https://t.me/${username}?start=${token}` };
}

/**
 * Links the sender to whoever made the token; told twice, it is one link. A Telegram account that is
 * somebody's stays theirs: a link that a stranger sent them must not take their words along.
 */
export function linkTelegram(
  { sender }: Pick<InboundEvent, 'sender'>,
  token: string,
  now: Date,
): Promise<Linked> {
  const telegramUserId = Number(sender.id);
  return asService(async (tx) => {
    const [maker] = await tx
      .select()
      .from(telegramLinkTokens)
      .innerJoin(users, eq(users.id, telegramLinkTokens.userId))
      .where(eq(telegramLinkTokens.token, hashed(token)))
      .for('update');
    if (!maker) return { is: 'too_old' };
    const { users: person, telegram_link_tokens: made } = maker;
    const linked: Linked = { is: 'linked', account: maskedEmail(person.email ?? '') };
    if (made.usedAt && person.telegramUserId === telegramUserId) return linked;
    if (made.usedAt || made.expiresAt <= now) return { is: 'too_old' };

    const [holder] = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.telegramUserId, telegramUserId));
    if (holder && holder.id !== person.id) return { is: 'taken' };
    await tx
      .update(telegramLinkTokens)
      .set({ usedAt: now })
      .where(eq(telegramLinkTokens.token, made.token));
    await tx
      .update(users)
      .set({
        telegramUserId,
        telegramUsername: sender.name,
        telegramLinkedAt: now,
        preferences: preferring('telegram'),
      })
      .where(eq(users.id, person.id));
    return linked;
  });
}

const hashed = (token: string) => createHash('sha256').update(token).digest('hex');
