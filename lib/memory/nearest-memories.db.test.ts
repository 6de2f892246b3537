import { expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { nearestMemories } from './nearest-memories';
import { added } from './testing/remember';

test.each([
  ['Enjoys interviewing neighbours', 'My neighbour was interviewed'],
  ['Übt Klavierstücke', 'Das Klavierstück kann ich nun'],
  ['Lubi swoje pianino', 'Nie gram już na pianinie'],
  ['Любит свою собаку', 'Моя собака убежала'],
  ['美術館が好き', '昨日美術館に行きました'],
])('%s is near to “%s”, in every language', async (value, text) => {
  const ctx = await aPerson();
  const memory = await added(ctx, { category: 'preference', value });
  await added(ctx, { category: 'preference', value: 'Xyz' });
  expect(await ctx.db((tx) => nearestMemories(tx, ctx.userId, { text }))).toEqual([memory]);
});
