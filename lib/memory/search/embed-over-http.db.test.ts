import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { type FakeEmbeddings, startFakeEmbeddings } from '@/e2e/fakes/embeddings';
import { giveConsent } from '@/lib/platform/ai/consent';
import type { Context } from '@/lib/platform/context';
import { recallFor } from '../recall';
import { say } from '../testing/say';
import { embedNewWords } from './embed-new-words';

let fake: FakeEmbeddings;

beforeAll(async () => {
  fake = await startFakeEmbeddings((text) =>
    [/dog|spaniel|pet/i, /soup|meal/i, /./].map((about) => (about.test(text) ? 1 : -0.2)),
  );
  const settings = { MODEL: 'large', MODEL_EMBEDDING: 'small', MODEL_BASE_URL: fake.baseUrl };
  Object.assign(process.env, { ...settings, EMBEDDINGS: '' });
});
beforeEach(() => {
  fake.breaks(null);
  fake.asked.splice(0);
});
afterAll(() => fake.stop());

const SAID = 'Our spaniel ate a shoe';

async function somebody({ granted }: { granted: boolean }): Promise<Context> {
  const ctx = await aPerson();
  await giveConsent(ctx, { granted });
  await say(ctx, SAID);
  return ctx;
}

const recalled = async (ctx: Context, text: string) =>
  (await recallFor(ctx, { text })).said.map((one) => one.text);

test("a provider's model finds what shares no word", async () => {
  const ctx = await somebody({ granted: true });
  expect(await embedNewWords(ctx, { most: 10 })).toBe(1);
  expect(await recalled(ctx, 'How is the pet?')).toEqual([SAID]);
  expect(fake.asked).toMatchObject([
    { model: 'small', input: [SAID] },
    { model: 'small', input: ['How is the pet?'] },
  ]);
});

test('nothing leaves for a provider that the person did not agree to', async () => {
  const ctx = await somebody({ granted: false });
  expect(await embedNewWords(ctx, { most: 10 })).toBe(0);
  expect(await recalled(ctx, 'Which shoe?')).toEqual([SAID]);
  expect(fake.asked).toEqual([]);
});

test.each(['fails', 'hangs'] as const)('a reply does not wait for one that %s', async (how) => {
  const ctx = await somebody({ granted: true });
  await embedNewWords(ctx, { most: 10 });
  fake.breaks(how);
  expect(await recalled(ctx, 'Which shoe?')).toEqual([SAID]);
  expect(fake.asked).toHaveLength(2);
});
