import { startFakeSmtp } from '@/e2e/fakes/smtp';
import { switchEmail } from '../email/switch-email';
import type { Failure, Provider } from './providers';

const does = {
  busy: { kind: 'refuse', code: 451 },
  gone: { kind: 'refuse', code: 550 },
  // A server that answers 4yz or 5yz has not taken the mail: what is left in doubt is no answer.
  'accepts, then fails': { kind: 'accept, then drop' },
  'accepts, then drops': { kind: 'accept, then drop' },
} as const satisfies Record<Failure, object>;

export async function emailProvider(): Promise<Provider> {
  const fake = await startFakeSmtp();
  return {
    settings: { SMTP_URL: fake.url },
    link: (ctx) => switchEmail(ctx, { on: true }),
    fail: (failure) => fake.script(does[failure]),
    received: () => fake.mails.map(({ source }) => source),
    stop: fake.stop,
  };
}
