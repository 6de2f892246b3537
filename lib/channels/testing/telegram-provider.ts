import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import { startFakeTelegram, type TelegramStep } from '@/e2e/fakes/telegram';
import type { Failure, Provider } from './providers';

const does: Record<Failure, TelegramStep['does']> = {
  busy: { kind: 'refuse', status: 429, retryAfter: 7 },
  gone: { kind: 'refuse', status: 403, description: 'Forbidden: bot was blocked by the user' },
  'accepts, then fails': { kind: 'accept, then fail', status: 503 },
  'accepts, then drops': { kind: 'accept, then drop' },
};

export async function telegramProvider(): Promise<Provider> {
  const fake = await startFakeTelegram();
  return {
    settings: { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url },
    async link({ userId, now }) {
      const linked = { telegramUserId: randomInt(2 ** 40), telegramLinkedAt: now };
      await asService((tx) => tx.update(users).set(linked).where(eq(users.id, userId)));
    },
    fail: (failure) => fake.script({ does: does[failure] }),
    received: () => fake.messages().map(({ body }) => String(body.text)),
    stop: fake.stop,
  };
}
