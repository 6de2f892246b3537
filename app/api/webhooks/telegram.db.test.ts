import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, deliveries, userContext } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeTelegram, startFakeTelegram } from '@/e2e/fakes/telegram';
import { blocked, pressed, written } from '@/e2e/fakes/telegram-updates';
import { sendDeliveries } from '@/lib/channels/send-deliveries';
import { webhookSecret } from '@/lib/channels/telegram/inbound';
import { beginTelegramLink } from '@/lib/channels/telegram/link';
import { telegram } from '@/lib/channels/telegram/telegram';
import { loadSettings } from '@/lib/check-ins/settings';
import { switchCheckIns } from '@/lib/check-ins/switch';
import { somebodyWaiting } from '@/lib/check-ins/testing/somebody-waiting';
import { checkInsOf, tick } from '@/lib/check-ins/testing/ticking';
import { addMemory } from '@/lib/memory/add';
import { editMemory } from '@/lib/memory/edit';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import { POST } from './[channel]/route';

const { inbound: words, commands } = strings.channels;

const later: (() => Promise<unknown>)[] = [];
vi.mock('@/lib/platform/http/run-after', () => ({
  runAfter: (_: string, work: () => Promise<unknown>) => later.push(work),
}));

let fake: FakeTelegram;
let lastAccount = 1_000_000;

beforeAll(async () => {
  fake = await startFakeTelegram();
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url });
});
beforeEach(() => fake.reset());
afterAll(() => fake.stop());

function knock(update: object, { secret = webhookSecret(), channel = 'telegram' } = {}) {
  const headers = { 'x-telegram-bot-api-secret-token': secret };
  const body = JSON.stringify(update);
  const request = new Request(`http://x/api/webhooks/${channel}`, {
    method: 'POST',
    headers,
    body,
  });
  return POST(request, { params: Promise.resolve({ channel }) });
}

/** The update comes three times at once, and then everything that follows from it. */
async function tell(update: object) {
  const responses = await Promise.all([knock(update), knock(update), knock(update)]);
  expect(responses.map(({ status }) => status)).toEqual([204, 204, 204]);
  await passTime('10 seconds');
  while (later.length > 0) await later.shift()?.();
}

/** As if so much time had gone by since the last words that were said. */
const passTime = (interval: string) =>
  asOwner()`update channel_slots set next_at = next_at - ${interval}::interval`;

const tokenOf = async (ctx: Context) =>
  new URL((await beginTelegramLink(ctx)).url).searchParams.get('start') ?? '';
const texts = () => fake.messages().map(({ body }) => body.text);
/** What was said to presses of buttons. */
const toasts = () =>
  fake.calls.filter(({ method }) => method === 'answerCallbackQuery').map(({ body }) => body.text);

async function linked(ctx: Context) {
  const account = ++lastAccount;
  await tell(written(account, `/start ${await tokenOf(ctx)}`));
  fake.reset();
  return account;
}

function conversation({ db }: Context) {
  return db((tx) => tx.select().from(companionMessages).orderBy(asc(companionMessages.seq)));
}

describe('the door', () => {
  test.each(['', 'wrong', `${'x'.repeat(43)}`])('is closed to a forged one: %j', async (secret) => {
    const ana = await aPerson();
    const account = await linked(ana);
    expect((await knock(written(account, 'Hello'), { secret })).status).toBe(401);
    expect(await conversation(ana)).toEqual([]);
    expect(later).toEqual([]);
  });

  test('is not there for a channel that nobody writes over', async () => {
    expect((await knock({}, { channel: 'nowhere' })).status).toBe(404);
  });

  test('takes what it does not understand, and groups, in silence', async () => {
    const update = written(1, 'Hello');
    Object.assign(update.message.chat, { type: 'group' });
    for (const other of [{}, { update_id: 1 }, { update_id: 2, poll: {} }, update]) {
      await tell(other);
    }
    expect(fake.calls).toEqual([]);
  });
});

describe('a link', () => {
  test('works once, and is said once', async () => {
    const ana = await aPerson({ email: 'ana@example.com' });
    const token = await tokenOf(ana);
    await tell(written(11, `/start ${token}`));
    expect(texts()).toEqual([words.linked('a…@example.com')]);
    expect(await telegram.linkOf(ana)).toMatchObject({ as: '@ana' });

    await tell(written(12, `/start ${token}`));
    expect(texts()).toEqual([words.linked('a…@example.com'), words.notLinked.too_old]);
    await tell(written(12, 'Hello'));
    expect(texts().at(-1)).toBe(words.stranger);
  });

  test('is too old after ten minutes, and replaced by a newer one', async () => {
    const ana = await aPerson({ now: new Date(Date.now() - 10 * 60_000 - 1) });
    const old = await tokenOf(ana);
    await tell(written(21, `/start ${old}`));
    const first = await tokenOf({ ...ana, now: new Date() });
    await tokenOf({ ...ana, now: new Date() });
    await tell(written(21, `/start ${first}`));
    expect(texts()).toEqual([words.notLinked.too_old, words.notLinked.too_old]);
    expect(await telegram.linkOf(ana)).toBeNull();
  });

  test('that somebody else sent takes nobody’s Telegram account along', async () => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const account = await linked(ana);
    const sentByBen = `/start ${await tokenOf(ben)}`;
    await tell(written(account, sentByBen));
    expect(texts()).toEqual([words.notLinked.taken]);
    expect(await telegram.linkOf(ana)).not.toBeNull();
    expect(await telegram.linkOf(ben)).toBeNull();

    await telegram.unlink(ana);
    await tell(written(account, sentByBen));
    expect(await telegram.linkOf(ben)).not.toBeNull();
  });

  test('is what a stranger hears of, once an hour however often they write', async () => {
    const hello = () => tell(written(31, 'Hello'));
    for (const _ of [1, 2, 3]) await hello();
    await tell(written(32, 'Hello'));
    expect(texts()).toEqual([words.stranger, words.stranger]);
    await passTime('1 hour');
    await hello();
    expect(texts()).toHaveLength(3);
  });

  test('ends when the person blocks the bot', async () => {
    const ana = await aPerson();
    await tell(blocked(await linked(ana)));
    expect(await telegram.linkOf(ana)).toBeNull();
  });
});

test('a message is a turn of the same conversation, and its reply comes back there', async () => {
  const ana = await aPerson({ displayName: 'Ana' });
  const account = await linked(ana);
  await tell(written(account, 'My brother Tomás has moved to Porto'));

  const [said, reply] = await conversation(ana);
  expect(said).toMatchObject({ role: 'user', content: 'My brother Tomás has moved to Porto' });
  expect(reply).toMatchObject({ role: 'assistant', status: 'done', replyTo: said?.id });
  expect(texts()).toEqual([`${strings.chat.disclosure('Morrow')}\n\n${reply?.content}`]);
  expect(fake.calls[0]).toMatchObject({ method: 'sendChatAction', body: { action: 'typing' } });
  const [delivery] = await ana.db((tx) => tx.select().from(deliveries));
  expect(delivery).toMatchObject({
    messageId: reply?.id,
    outcome: 'sent',
    providerId: expect.any(String),
  });
});

test('when a server dies before its reply has words, the person hears that', async () => {
  const ana = await aPerson();
  const account = await linked(ana);
  const update = written(account, 'I need a word');
  expect((await knock(update)).status).toBe(204);
  later.splice(0);
  await tell(update);
  expect(texts()).toEqual([]);

  const job = { db: asService, now: new Date(Date.now() + 5 * 60_000) };
  await sendDeliveries(job, { stopAt: Date.now() + 5000 });
  await tell(update);
  expect(texts()).toEqual([expect.stringContaining(words.noReply)]);
});

test('limits and gates are those of the app', async () => {
  const ana = await aPerson({ adultConfirmedAt: null });
  const account = await linked(ana);
  await tell(written(account, 'Hello'));
  expect(await conversation(ana)).toEqual([]);
  expect(texts()).toHaveLength(1);
});

test('each command does what it says, and answers once', async () => {
  const ana = await somebodyWaiting();
  const account = await linked(ana);
  const answers: unknown[] = [];
  for (const command of ['/pause', '/resume', '/stop', '/memories', '/help', '/what']) {
    await tell(written(account, command));
    answers.push(texts().at(-1), (await loadSettings(ana)).enabled);
  }
  const help = expect.stringContaining('/pause –');
  const memories = commands.memories(0, [], 'http://localhost:3000/memories');
  expect(answers).toEqual([
    ...[commands.paused, true, commands.resumed, true, commands.stopped, false],
    ...[memories, false, help, false, help, false],
  ]);
  expect(texts()).toHaveLength(6);
});

test('/memories names none that is not to be brought up', async () => {
  const ana = await aPerson();
  const fact = { category: 'fact', subject: 'user', dueAt: null } as const;
  await addMemory(ana, { ...fact, value: 'Likes the rain' });
  const { id } = await addMemory(ana, { ...fact, value: 'Plays the lottery' });
  await editMemory(ana, { id, mentionPolicy: 'never' });
  await tell(written(await linked(ana), '/memories'));
  expect(texts()).toEqual([expect.stringContaining('Likes the rain')]);
  expect(texts()).toEqual([expect.not.stringContaining('lottery')]);
});

test('a command that is told again does not undo what the person decided since', async () => {
  const ana = await somebodyWaiting();
  const resume = written(await linked(ana), '/resume');
  await tell(resume);
  await switchCheckIns(ana, { enabled: false });
  await tell(resume);
  expect((await loadSettings(ana)).enabled).toBe(false);
});

test('a check-in comes with its four answers, and one press closes it', async () => {
  const ana = await somebodyWaiting();
  await ana.db((tx) =>
    tx.insert(userContext).values({
      userId: ana.userId,
      category: 'follow_up',
      key: 'ask_interview',
      value: 'How did the interview go?',
      dueAt: new Date('2026-11-23T08:00Z'),
    }),
  );
  const account = await linked(ana);
  expect(await tick('2026-11-23T08:00:20Z')).toMatchObject({ sent: 1, delivered: 1 });
  const [checkIn] = await checkInsOf(ana);
  const keyboard = fake.messages()[0]?.body.reply_markup;
  expect(JSON.stringify(keyboard)).toContain(`went_well:${checkIn?.id}`);
  expect(texts()[0]).toContain('/stop');

  await tell(pressed(account, `went_well:${checkIn?.id}`));
  expect((await checkInsOf(ana))[0]).toMatchObject({ answer: 'went_well' });
  await tell(pressed(account, `drop_it:${checkIn?.id}`));
  await tell(pressed(account, 'went_well:somebody else’s'));
  expect(toasts()).toEqual([words.answered.went_well, words.answeredBefore, words.notThere]);
});

test('a check-in about no matter comes without answers; one pressed all the same is noted', async () => {
  const ben = await somebodyWaiting();
  const account = await linked(ben);
  await tick('2026-11-23T08:00:20Z');
  expect(fake.messages().map(({ body }) => body.reply_markup)).toEqual([undefined]);
  expect(texts()[0]).toContain('/stop');
  const [checkIn] = await checkInsOf(ben);
  await tell(pressed(account, `later:${checkIn?.id}`));
  expect(toasts()).toEqual([words.noted]);
});

test('36 updates, each three times at once, have 36 effects', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, () => aPerson()));
  const accounts: number[] = [];
  for (const person of people) accounts.push(await linked(person));
  const updates = Array.from({ length: 36 }, (_, n) =>
    written(accounts[n % accounts.length] ?? 0, `This is message ${n}`),
  );
  const knocks = [...updates, ...updates.toReversed(), ...updates].map((update) => knock(update));
  const statuses = (await Promise.all(knocks)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([204]));
  const ids = new Set(people.map(({ userId }) => userId));
  const rows = await asService((tx) => tx.select().from(companionMessages));
  const said = rows.filter(({ role, userId }) => role === 'user' && ids.has(userId));
  expect(said.map(({ content }) => content).toSorted()).toEqual(
    updates.map(({ message }) => message.text).toSorted(),
  );
  later.splice(0);
});
