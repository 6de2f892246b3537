import { and, eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/**
 * Cuts the link to a Telegram account, or only to a certain one; written as the service, a person
 * cannot claim one either.
 */
export async function unlinkTelegram(
  { userId }: Context,
  { chatId }: { chatId?: number } = {},
): Promise<void> {
  const isThatOne = chatId === undefined ? undefined : eq(users.telegramUserId, chatId);
  await asService((tx) =>
    tx
      .update(users)
      .set({ telegramUserId: null, telegramUsername: null, telegramLinkedAt: null })
      .where(and(eq(users.id, userId), isThatOne)),
  );
}
