import { randomUUID } from 'node:crypto';
import webPush from 'web-push';
import { startFakePushService } from '@/e2e/fakes/web-push';
import { registerDevice } from '../push/register-device';
import type { Failure, Provider } from './providers';

const does = {
  busy: { kind: 'refuse', status: 429, retryAfter: 7 },
  gone: { kind: 'refuse', status: 410 },
  'accepts, then fails': { kind: 'accept, then fail', status: 503 },
  'accepts, then drops': { kind: 'accept, then drop' },
} as const satisfies Record<Failure, object>;

export async function webProvider(): Promise<Provider> {
  const fake = await startFakePushService();
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  return {
    settings: {
      VAPID_PUBLIC_KEY: publicKey,
      VAPID_PRIVATE_KEY: privateKey,
      WEB_PUSH_SERVICE: fake.url,
    },
    async link(ctx) {
      const subscription = fake.subscribe();
      await registerDevice(ctx, { deviceId: randomUUID(), platform: 'web', subscription });
    },
    fail: (failure) => fake.script(does[failure]),
    received: () => fake.pushes.map(({ text }) => text),
    stop: fake.stop,
  };
}
