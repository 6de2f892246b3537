import { expect, test, vi } from 'vitest';
import { isPushService } from './is-push-service';

vi.mock('@/env', () => ({ env: () => ({ WEB_PUSH_SERVICE: 'http://127.0.0.1:4010' }) }));

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=abc', true],
  ['http://127.0.0.1:4010/abc', true],
  ['http://127.0.0.1:4011/abc', false],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/abc', false],
  ['https://fcm.googleapis.com.evil.example/abc', false],
  ['https://evilpush.apple.com/abc', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['file:///etc/passwd', false],
  ['nonsense', false],
])('%s: %s', (endpoint, is) => {
  expect(isPushService(endpoint)).toBe(is);
});
