import { startFakeExpo } from './expo';
import { startFakeSmtp } from './smtp';
import { startFakeTelegram } from './telegram';
import { startFakePushService } from './web-push';

export type FakeProviders = Awaited<ReturnType<typeof startFakeProviders>>;

/** The other end of every channel, and the settings with which a Morrow reaches them. */
export async function startFakeProviders() {
  const [telegram, expo, smtp, push] = await Promise.all([
    startFakeTelegram(),
    startFakeExpo(),
    startFakeSmtp(),
    startFakePushService(),
  ]);
  return {
    telegram,
    expo,
    smtp,
    push,
    settings: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_URL: telegram.url,
      EXPO_ACCESS_TOKEN: 'fake',
      EXPO_API_URL: expo.url,
      SMTP_URL: smtp.url,
      WEB_PUSH_SERVICE: push.url,
    },
    async stop() {
      await Promise.all([telegram, expo, smtp, push].map((fake) => fake.stop()));
    },
  };
}
