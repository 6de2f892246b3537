import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import { asService } from '@/db/client';
import { telegramLinkTokens, users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { InboundEvent } from '../inbound';
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

/** Links the sender to whoever made the token. Told twice, it is one link. */
export function linkTelegram(
  { sender }: Pick<InboundEvent, 'sender'>,
  token: string,
  now: Date,
): Promise<string | null> {
  const telegramUserId = Number(sender.id);
  return asService(async (tx) => {
    const [used] = await tx
      .update(telegramLinkTokens)
      .set({ usedAt: now })
      .where(
        and(
          eq(telegramLinkTokens.token, hashed(token)),
          isNull(telegramLinkTokens.usedAt),
          gt(telegramLinkTokens.expiresAt, now),
        ),
      )
      .returning({ userId: telegramLinkTokens.userId });
    if (!used) {
      const [linked] = await tx
        .select({ id: users.id })
        .from(users)
        .innerJoin(telegramLinkTokens, eq(telegramLinkTokens.userId, users.id))
        .where(
          and(
            eq(telegramLinkTokens.token, hashed(token)),
            eq(users.telegramUserId, telegramUserId),
          ),
        );
      return linked?.id ?? null;
    }
    // A Telegram account speaks for one person: the last one who linked it.
    await tx
      .update(users)
      .set({ telegramUserId: null, telegramUsername: null, telegramLinkedAt: null })
      .where(and(eq(users.telegramUserId, telegramUserId), ne(users.id, used.userId)));
    await tx
      .update(users)
      .set({
        telegramUserId,
        telegramUsername: sender.name,
        telegramLinkedAt: now,
        preferences: preferring('telegram'),
      })
      .where(eq(users.id, used.userId));
    return used.userId;
  });
}

const hashed = (token: string) => createHash('sha256').update(token).digest('hex');
