import { randomUUID } from 'node:crypto';
import { startFakeExpo } from '@/e2e/fakes/expo';
import { registerDevice } from '../push/register-device';
import type { Failure, Provider } from './providers';

type Script = Parameters<Awaited<ReturnType<typeof startFakeExpo>>['script']>;

const busy = { kind: 'refuse', status: 429 } as const;
const does: Record<Failure, Script> = {
  // The SDK asks three times by itself.
  busy: [busy, busy, busy],
  gone: [{ kind: 'ticket', error: 'DeviceNotRegistered' }],
  'accepts, then fails': [{ kind: 'accept, then fail', status: 503 }],
  'accepts, then drops': [{ kind: 'accept, then drop' }],
};

export async function appProvider(): Promise<Provider> {
  const fake = await startFakeExpo();
  return {
    settings: { EXPO_ACCESS_TOKEN: 'fake', EXPO_API_URL: fake.url },
    async link(ctx) {
      const pushToken = `ExponentPushToken[${randomUUID()}]`;
      await registerDevice(ctx, { deviceId: randomUUID(), platform: 'ios', pushToken });
    },
    fail: (failure) => fake.script(...does[failure]),
    received: () => fake.notes.map(({ body }) => body),
    stop: fake.stop,
  };
}
