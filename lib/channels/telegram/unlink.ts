import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Cuts the link to a Telegram account; written as the service, a person cannot claim one either. */
export async function unlinkTelegram({ userId }: Context): Promise<void> {
  await asService((tx) =>
    tx
      .update(users)
      .set({ telegramUserId: null, telegramUsername: null, telegramLinkedAt: null })
      .where(eq(users.id, userId)),
  );
}
