import { expect, test } from 'vitest';
import { say } from '@/lib/memory/testing/say';
import { historyUpTo } from './history';
import { lastWords } from './last-words';
import { aTalker } from './testing/a-talker';

test('what is said incognito is heard in its own conversation, and in no other', async () => {
  const ctx = await aTalker();
  await say(ctx, 'Good morning');
  const secret = await say(ctx, 'Guten Abend', { incognito: true });
  await say(ctx, 'Noch etwas', { incognito: true });
  const last = await say(ctx, 'Good evening');

  const heard = async (at: typeof last) => (await historyUpTo(ctx, at)).map(({ text }) => text);
  expect(await heard(secret)).toEqual(['Good morning', 'Guten Abend']);
  expect(await heard(last)).toEqual(['Good morning', 'Good evening']);
  expect(await lastWords(ctx)).toBe('Good evening\nGood morning');
});
