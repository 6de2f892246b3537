import { randomInt } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';
import { maskedEmail } from '@/lib/channels/masked-email';
import type { CheckInList } from '@/lib/check-ins/schema';
import { strings } from '@/lib/strings/en';
import { written } from './fakes/telegram-updates';
import { expect, test } from './fixtures';
import { ownerOf } from './fixtures/owner';

const { checkIns } = strings;
const words = strings.settings.channels;

test.beforeEach(({ somebody }) => expect(somebody.name).toBe('Ada'));

/**
 * In the service worker, whose types are not those of a page. A headless browser shows no
 * notification: what would be shown is kept instead.
 */
const KEEP = `self.shown = [];
  self.registration.showNotification = async (title, note) => self.shown.push({ title, ...note });
  self.opened = [];
  self.show = async (url) => self.opened.push(url);`;
const TITLES = 'self.shown.map(({ title }) => title)';
const BUTTONS = 'self.shown.at(-1).actions.map(({ title }) => title)';
const LAST = 'self.shown.at(-1).body';
const OPENED = 'self.opened';
/** Presses the notification shown last, or a button on it. */
const press = (
  action: string,
) => `self.dispatchEvent(Object.assign(new ExtendableEvent('notificationclick'), {
  action: ${JSON.stringify(action)}, notification: { data: self.shown.at(-1).data, close() {} } }))`;

const rowOf = (page: Page, label: string) =>
  page
    .getByRole('region', { name: words.title })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${label}`, 'i') });

test('Telegram is linked, and is the same conversation', async ({
  page,
  outside,
  product,
  somebody,
}) => {
  const account = randomInt(2 ** 40);
  const heard = () =>
    outside.telegram
      .messages()
      .filter(({ body }) => body.chat_id === account)
      .map(({ body }) => String(body.text));

  await page.goto('/settings#channels');
  const row = rowOf(page, 'Telegram');
  await row.getByRole('button', { name: words.link }).click();
  const link = row.getByRole('link', { name: words.open });
  const url = new URL((await link.getAttribute('href')) ?? '');
  outside.telegram.push(written(account, `/start ${url.searchParams.get('start')}`));
  await expect(row).toContainText('@ana');
  await expect.poll(heard).toEqual([strings.channels.inbound.linked(maskedEmail(somebody.email))]);

  outside.telegram.push(written(account, 'My sister Mia has a new dog'));
  await expect.poll(heard).toHaveLength(2);
  await page.goto('/chat');
  await expect(page.getByText('My sister Mia has a new dog').first()).toBeVisible();

  const list: CheckInList = await (await page.request.get('/api/check-ins')).json();
  await product.run('tick', '--now', list.coming[0]?.at ?? '');
  await expect.poll(heard).toHaveLength(3);
  expect(heard().at(-1)).toContain('/stop');
  await page.goto('/check-ins');
  const past = page.getByRole('region', { name: checkIns.past.title });
  await expect(past).toContainText(checkIns.past.arrival.sent('Telegram'));

  await page.goto('/settings#channels');
  await row.getByRole('button', { name: words.unlink }).click();
  await expect(row.getByRole('button', { name: words.link })).toBeVisible();
});

test('a notification reaches the service worker of the browser, and a press on it counts; a check-in has buttons to pause and to stop', async ({
  page,
  context,
  outside,
  product,
}) => {
  await context.grantPermissions(['notifications'], { origin: product.url });
  const subscription = outside.push.subscribe();
  // The browsers of these stories know no push service; the rest of the way is the real one.
  await page.addInitScript((own) => {
    PushManager.prototype.subscribe = async () =>
      Object.assign(Object.create(PushSubscription.prototype), { toJSON: () => own });
  }, subscription);
  await page.goto('/settings#channels');
  // A laptop without a network calls itself offline; the Morrow that runs on it is there.
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  const row = rowOf(page, 'Browser notification');
  await row.getByRole('button', { name: words.allow }).click();
  await expect(row).toContainText('Chrome');
  await row.getByRole('button', { name: words.test }).click();
  await expect(page.getByText(words.tested.sent)).toBeVisible();

  const pushed = () =>
    outside.push.pushes.filter(({ id }) => subscription.endpoint.endsWith(id)).at(-1)?.text ?? '';
  const sent = pushed();
  expect(sent).toContain(strings.channels.push.discreet);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(KEEP);
  const cdp = await context.newCDPSession(page);
  const registration = await registrationOf(cdp, product.url);
  await cdp.send('ServiceWorker.deliverPushMessage', { ...registration, data: sent });
  await expect.poll(() => worker.evaluate(TITLES)).toEqual(['Wren']);

  await worker.evaluate(press(''));
  await using sql = await ownerOf(product.home);
  const { id } = JSON.parse(sent);
  await expect
    .poll(async () => (await sql`select status from push_notifications where id = ${id}`)[0])
    .toEqual({ status: 'clicked' });

  const list = async (): Promise<CheckInList> => (await page.request.get('/api/check-ins')).json();
  await product.run('tick', '--now', (await list()).coming[0]?.at ?? '');
  await cdp.send('ServiceWorker.deliverPushMessage', { ...registration, data: pushed() });
  const { pause, stop, paused } = strings.channels.push.quieter;
  await expect.poll(() => worker.evaluate(BUTTONS)).toEqual([pause, stop]);
  await worker.evaluate(press('stop'));
  await worker.evaluate(press('pause'));
  await expect.poll(() => worker.evaluate(LAST)).toBe(paused);
  expect(await worker.evaluate(OPENED)).toContain('/check-ins');
  expect((await list()).pausedUntil).not.toBeNull();
});

/** The service worker of our pages, as the browser's developer tools name it. */
async function registrationOf(cdp: CDPSession, origin: string) {
  const registered = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin));
      if (own) resolve(own.registrationId);
    });
  });
  await cdp.send('ServiceWorker.enable');
  return { origin, registrationId: await registered };
}
