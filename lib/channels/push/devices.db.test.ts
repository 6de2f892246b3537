import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import webPush from 'web-push';
import { asService } from '@/db/client';
import { pushNotifications } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeExpo, startFakeExpo } from '@/e2e/fakes/expo';
import { startFakePushService } from '@/e2e/fakes/web-push';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import { app } from '../app/app';
import type { Channel, Outbound } from '../channel';
import { collectReceipts } from '../receipts';
import { pushToBrowser } from '../web/push-to-browser';
import { web } from '../web/web';
import { listDevices } from './list-devices';
import { noteClick } from './note-click';
import { preferWords } from './prefer-words';
import { registerDevice } from './register-device';
import { removeDevice } from './remove-device';
import { touchDevice } from './touch-device';

let fake: FakeExpo;
let browsers: Awaited<ReturnType<typeof startFakePushService>>;
beforeAll(async () => {
  fake = await startFakeExpo();
  browsers = await startFakePushService();
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  Object.assign(process.env, {
    EXPO_ACCESS_TOKEN: 'fake',
    EXPO_API_URL: fake.url,
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    WEB_PUSH_SERVICE: browsers.url,
  });
});
afterAll(() => Promise.all([fake.stop(), browsers.stop()]));

const aToken = () => `ExponentPushToken[${randomUUID()}]`;
const aPhone = (ctx: Context, pushToken = aToken()) =>
  registerDevice(ctx, { deviceId: `phone ${pushToken.slice(-9)}`, platform: 'ios', pushToken });
const words = 'How did the interview go?';
const push = async (ctx: Context, channel: Channel = app, checkIn: Outbound['checkIn'] = null) =>
  (await channel.linkOf(ctx))?.send(ctx, {
    from: 'Wren',
    text: words,
    notice: null,
    messageId: null,
    checkIn,
    part: 1,
    until: new Date(ctx.now.getTime() + 60_000),
  });
const notificationsOf = ({ db }: Context) => db((tx) => tx.select().from(pushNotifications));
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('the same device is one, shows itself as used, and can be taken away', async () => {
  const ana = await aPerson();
  const token = aToken();
  const phone = await aPhone(ana, token);
  await aPhone(ana, token);
  await touchDevice({ ...ana, now: minutesLater(5) }, { id: phone.id, appVersion: '2.0' });
  const { devices } = await listDevices(ana);
  expect(devices).toMatchObject([{ id: phone.id, appVersion: '2.0', canBePushed: true }]);
  expect(JSON.stringify(devices)).not.toContain(token);

  await removeDevice(ana, phone);
  expect(await app.linkOf(ana)).toBeNull();
  const missing = { code: 'not_found' };
  await expect(touchDevice(ana, { id: phone.id })).rejects.toMatchObject(missing);
  await expect(removeDevice(ana, phone)).rejects.toMatchObject(missing);
});

test('a phone that changes hands reaches its new person only', async () => {
  const [ana, ben] = [await aPerson(), await aPerson()];
  const token = aToken();
  await aPhone(ana, token);
  await aPhone(ben, token);
  expect(await app.linkOf(ana)).toBeNull();
  expect(await app.linkOf(ben)).not.toBeNull();
});

test('a phone on which the app was installed anew is pushed to once, as its new self', async () => {
  const ana = await aPerson();
  const facts = { platform: 'ios', pushToken: aToken() } as const;
  await registerDevice(ana, { ...facts, deviceId: 'the first install' });
  await registerDevice(ana, { ...facts, deviceId: 'the second install' });
  await push(ana);
  expect(fake.notes.filter(({ to }) => to === facts.pushToken)).toHaveLength(1);
  const { devices } = await listDevices(ana);
  expect(devices.filter(({ canBePushed }) => canBePushed)).toMatchObject([
    { deviceId: 'the second install' },
  ]);
});

test('of more than twenty devices those used last are kept', async () => {
  const ana = await aPerson();
  const first = await aPhone(ana);
  for (let n = 1; n <= 20; n++) await aPhone({ ...ana, now: minutesLater(n) });
  const { devices } = await listDevices(ana);
  expect(devices).toHaveLength(20);
  expect(devices.map(({ id }) => id)).not.toContain(first.id);
});

test('a token that two people bring at once is one’s', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => aPerson()));
  const token = aToken();
  await Promise.all(people.map((person) => aPhone(person, token)));
  const links = await Promise.all(people.map((person) => app.linkOf(person)));
  expect(links.filter(Boolean)).toHaveLength(1);
});

test('words are shown only to who turned that on, and are kept by nobody', async () => {
  const ana = await aPerson();
  await aPhone(ana);
  await push(ana);
  expect(fake.notes.at(-1)).toMatchObject({ title: 'Wren', body: 'I have written to you.' });
  await preferWords(ana, { words: true });
  await push(ana);
  expect(fake.notes.at(-1)).toMatchObject({ body: words });
  expect(JSON.stringify(await notificationsOf(ana))).not.toContain(words);
});

test('no provider keeps a note for longer than it may ring', async () => {
  const ana = await aPerson();
  await aPhone(ana);
  await push(ana);
  expect(fake.notes.at(-1)).toMatchObject({ ttl: 60 });

  const pushToken = JSON.stringify(browsers.subscribe());
  const note = { id: randomUUID(), title: 'Wren', body: words, url: '/chat', isCheckIn: false };
  const browser = { id: randomUUID(), pushToken, model: null, since: null };
  expect(await pushToBrowser(browser, note, { seconds: 60 })).toEqual({ outcome: 'sent' });
  expect(browsers.pushes).toMatchObject([{ ttl: '60' }]);
});

test('a ticket is no delivery: the receipt says, after a quarter of an hour', async () => {
  const ana = await aPerson();
  await aPhone(ana);
  await push(ana);
  const receipts = (minutes: number) =>
    collectReceipts({ db: asService, now: minutesLater(minutes) });
  await receipts(14);
  expect(await notificationsOf(ana)).toMatchObject([{ status: 'sent' }]);
  await receipts(16);
  expect(await notificationsOf(ana)).toMatchObject([{ status: 'delivered' }]);

  await push(ana);
  const fresh = (await notificationsOf(ana)).find(({ status }) => status === 'sent');
  fake.receipts.set(fresh?.expoReceiptId ?? '', {
    status: 'error',
    message: 'as scripted',
    details: { error: 'DeviceNotRegistered' },
  });
  expect(await receipts(16)).toMatchObject({ refused: 1, devicesGone: 1 });
  expect(await app.linkOf(ana)).toBeNull();
});

test('tickets whose receipt is not there yet hold up no others', async () => {
  const ana = await aPerson();
  const { id } = await aPhone(ana);
  await asOwner()`
    insert into push_notifications (user_id, device_id, status, expo_receipt_id, sent_at)
    select ${ana.userId}, ${id}, 'sent', 'none yet ' || n, now() - interval '1 minute'
    from generate_series(1, 300) as n`;
  await push(ana);
  const receipts = await collectReceipts({ db: asService, now: minutesLater(20) });
  expect(receipts).toMatchObject({ delivered: 1, lost: 0 });
});

test('a press counts once, and for its own person', async () => {
  const [ana, ben] = [await aPerson(), await aPerson()];
  await aPhone(ana);
  await push(ana);
  const [{ id: notificationId } = { id: '' }] = await notificationsOf(ana);
  await expect(noteClick(ben, { notificationId })).rejects.toMatchObject({ code: 'not_found' });
  await noteClick(ana, { notificationId });
  const [first] = await notificationsOf(ana);
  await noteClick({ ...ana, now: minutesLater(5) }, { notificationId });
  expect(await notificationsOf(ana)).toEqual([first]);
  expect(first).toMatchObject({ status: 'clicked', clickedAt: ana.now });
});

test('people are pushed to together, in batches', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, () => aPerson()));
  for (const person of people) await aPhone(person);
  fake.batches.splice(0);
  await Promise.all(people.map((person) => push(person)));
  expect(fake.batches.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(fake.batches.length).toBeLessThan(12);
});

test('one token of another project spoils nobody else’s push, and is dropped', async () => {
  const [ana, ben, eve] = [await aPerson(), await aPerson(), await aPerson()];
  const foreign = aToken();
  fake.foreign.add(foreign);
  await Promise.all([aPhone(ana), aPhone(eve, foreign), aPhone(ben)]);
  expect(await Promise.all([ana, eve, ben].map((person) => push(person)))).toMatchObject([
    { outcome: 'sent' },
    { outcome: 'failed', reason: 'http_400' },
    { outcome: 'sent' },
  ]);
  expect(await app.linkOf(eve)).toBeNull();
});

test('a browser whose keys are none is dropped, and spoils no other device', async () => {
  const ana = await aPerson();
  const [good, bad] = [browsers.subscribe(), browsers.subscribe()];
  bad.keys.p256dh = Buffer.alloc(65, 4).toString('base64url');
  for (const subscription of [bad, good]) {
    const deviceId = subscription.endpoint.slice(-36);
    await registerDevice(ana, { deviceId, platform: 'web', subscription });
  }
  expect(await push(ana, web)).toEqual({ outcome: 'sent' });
  const { devices } = await listDevices(ana);
  expect(devices.filter(({ canBePushed }) => canBePushed)).toMatchObject([
    { deviceId: good.endpoint.slice(-36) },
  ]);
});

test('a browser can pause and stop under a check-in, and under nothing else', async () => {
  const ana = await aPerson();
  const subscription = browsers.subscribe();
  await registerDevice(ana, { deviceId: 'a browser', platform: 'web', subscription });
  await push(ana, web);
  await push(ana, web, { id: randomUUID(), hasMatter: false });
  const [plain, checkIn] = browsers.pushes.slice(-2).map(({ text }) => JSON.parse(text));
  expect(plain.words).toBeUndefined();
  expect(checkIn).toMatchObject({ title: 'Wren', words: strings.channels.push.quieter });
});
