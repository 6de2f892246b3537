import { expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { listMessages } from './messages';
import { messagesAround } from './messages-around';
import { openWith } from './open-with';

const now = new Date('2026-11-22T14:00:00Z');

async function saysMuch(person: Awaited<ReturnType<typeof aPerson>>, count: number) {
  for (let n = 0; n < count; n++) {
    await openWith(person, {
      text: `note ${n}`,
      localDate: '2026-11-22',
      checkIn: { id: crypto.randomUUID(), reason: 'because', memoryIds: [] },
    });
  }
  const { messages } = await listMessages(person, { limit: 100 });
  return messages;
}

test('a link to a message shows what stood around it, and whether there is more', async () => {
  const ana = await aPerson({ now });
  const all = await saysMuch(ana, 50);
  const texts = async (n: number) => {
    const page = await messagesAround(ana, { messageId: all[n]?.id ?? '' });
    return (
      page && [page.messages[0]?.text, page.messages.at(-1)?.text, page.hasOlder, page.hasNewer]
    );
  };
  expect(await texts(3)).toEqual(['note 0', 'note 43', false, true]);
  expect(await texts(45)).toEqual(['note 6', 'note 49', true, false]);
});

test.each([
  ['somebody else’s message', async () => (await saysMuch(await aPerson({ now }), 1))[0]?.id ?? ''],
  ['one that never was', async () => crypto.randomUUID()],
  ['something else', async () => '1; drop table users'],
])('%s is nowhere', async (_, messageId) => {
  const ben = await aPerson({ now });
  expect(await messagesAround(ben, { messageId: await messageId() })).toBeNull();
});
