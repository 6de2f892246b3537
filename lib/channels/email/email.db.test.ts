import { afterAll, beforeAll, expect, test } from 'vitest';
import { POST } from '@/app/api/unsubscribe/route';
import { aPerson } from '@/db/testing/a-person';
import { type FakeSmtp, startFakeSmtp } from '@/e2e/fakes/smtp';
import { strings } from '@/lib/strings/en';
import { email } from './email';
import { switchEmail } from './switch-email';

let fake: FakeSmtp;
beforeAll(async () => {
  fake = await startFakeSmtp();
  process.env.SMTP_URL = fake.url;
});
afterAll(() => fake.stop());

test('a mail carries its words in the body only, and ways to pause, to stop and to end it', async () => {
  const ana = await aPerson();
  await switchEmail(ana, { on: true });
  const link = await email.linkOf(ana);
  await link?.send(ana, {
    from: 'Wren',
    text: 'How did the interview go?',
    notice: 'Wren is a computer program.',
    messageId: null,
    checkIn: null,
    part: 1,
    until: new Date(ana.now.getTime() + 60_000),
  });
  const [mail] = fake.mails;
  const [head = '', body = ''] = mail?.source.split('\r\n\r\n', 2) ?? [];
  expect(mail?.to).toEqual([`${ana.userId}@test.local`]);
  expect(body).toContain('Wren is a computer program.');
  // Without the breaks that a mail makes in long lines.
  expect(mail?.source.replaceAll('=\r\n', '')).toContain(
    strings.channels.email.quieter('http://localhost:3000/check-ins'),
  );
  expect(mail?.source).toContain('How did the interview go?');
  expect(head).not.toContain('interview');
  expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

  const headers = head.replace(/\r\n\s+/g, ' ');
  const [, url = ''] = /^List-Unsubscribe: ?<(\S+)>$/m.exec(headers) ?? [];
  const click = (address: string) =>
    POST(new Request(address, { method: 'POST', body: 'List-Unsubscribe=One-Click' }));
  expect((await click(url.replace(ana.userId, crypto.randomUUID()))).status).toBe(404);
  expect(await email.linkOf(ana)).not.toBeNull();
  expect((await click(url)).status).toBe(204);
  expect((await click(url)).status).toBe(204);
  expect(await email.linkOf(ana)).toBeNull();
});
