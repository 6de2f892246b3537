import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { channels } from './index';
import { type Provider, providers } from './testing/providers';

const message = {
  from: 'Wren',
  text: 'How did the interview go?',
  notice: null,
  messageId: null,
  checkIn: { id: '4b4a9c52-7d0c-4b43-9b9e-2f4f0c1f6d10', hasMatter: true },
  part: 1,
  until: new Date(Date.now() + 3_600_000),
};

const fakes = new Map<string, Provider>();

beforeAll(async () => {
  for (const [id, start] of Object.entries(providers)) {
    const provider = await start();
    fakes.set(id, provider);
    Object.assign(process.env, provider.settings);
  }
});
afterAll(() => Promise.all([...fakes.values()].map(({ stop }) => stop())));

test('every channel has a provider to be tested against, and an id of its own', () => {
  expect(Object.keys(providers).sort()).toEqual(channels.map(({ id }) => id).sort());
});

describe.each(channels.map((channel) => [channel.id, channel] as const))('%s', (id, channel) => {
  const provider = () => {
    const found = fakes.get(id);
    if (!found) throw new Error(`no provider for ${id}`);
    return found;
  };
  /** What became of one message to somebody linked, and how many they have received of it. */
  async function sendTo(ctx: Awaited<ReturnType<typeof somebodyLinked>>) {
    const before = provider().received().length;
    const link = await channel.linkOf(ctx);
    const outcome = await link?.send(ctx, message);
    return { outcome, received: provider().received().length - before };
  }
  async function somebodyLinked() {
    const person = await aPerson();
    await provider().link(person);
    return person;
  }

  test('has a name for people, and an id fit for a column and an address', () => {
    expect(id).toMatch(/^[a-z][a-z-]*$/);
    expect(channel.label.trim()).not.toBe('');
    expect(channel.isSet()).toBe(true);
  });

  test('reaches who is linked, and nobody else', async () => {
    const stranger = await aPerson();
    expect(await channel.linkOf(stranger)).toBeNull();

    const ana = await somebodyLinked();
    expect(await channel.linkOf(ana)).toMatchObject({ as: expect.stringMatching(/\S/) });
    expect(await sendTo(ana)).toMatchObject({ outcome: { outcome: 'sent' }, received: 1 });
  });

  test('passes on when a busy provider wants to be asked again', async () => {
    const ana = await somebodyLinked();
    provider().fail('busy');
    expect(await sendTo(ana)).toEqual({
      outcome: {
        outcome: 'failed',
        reason: expect.stringMatching(/\S/),
        retryAfterSeconds: expect.any(Number),
      },
      received: 0,
    });
  });

  test.each(['accepts, then fails', 'accepts, then drops'] as const)(
    'does not know, when the provider %s',
    async (failure) => {
      const ana = await somebodyLinked();
      provider().fail(failure);
      expect(await sendTo(ana)).toEqual({
        outcome: { outcome: 'unknown', reason: expect.stringMatching(/\S/) },
        received: 1,
      });
      expect(await channel.linkOf(ana)).not.toBeNull();
    },
  );

  test('takes leave of who is gone', async () => {
    const ana = await somebodyLinked();
    provider().fail('gone');
    const { outcome, received } = await sendTo(ana);
    expect({ outcome, received }).toEqual({
      outcome: { outcome: 'failed', reason: expect.stringMatching(/\S/) },
      received: 0,
    });
    expect(await channel.linkOf(ana)).toBeNull();
  });
});

test.each(channels.map((channel) => [channel.id, channel] as const))(
  '%s that cannot be reached has not sent, and is asked again',
  async (id, channel) => {
    const ana = await aPerson();
    const provider = fakes.get(id);
    await provider?.link(ana);
    await provider?.stop();
    const link = await channel.linkOf(ana);
    expect(await link?.send(ana, message)).toEqual({
      outcome: 'failed',
      reason: 'unreachable',
      retryAfterSeconds: expect.any(Number),
    });
  },
);
