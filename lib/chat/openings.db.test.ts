import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { listMessages } from './messages';
import { noteAnswer } from './note-answer';
import { openWith } from './open-with';
import { reportMessage } from './report';
import { searchMessages } from './search';
import { stopReply } from './stop';
import { welcomeWith } from './welcome-with';

const now = new Date('2026-11-22T14:00:00Z');
const aCheckIn = (text = 'How did the talk with Tomás go?') => ({
  text,
  localDate: '2026-11-22',
  checkIn: { id: randomUUID(), reason: 'because on Tuesday you said …', memoryIds: [] },
});

describe('the companion writes first', () => {
  test('once, however often it is told, in a thread that it opened', async () => {
    const ana = await aPerson({ now });
    const checkIn = aCheckIn();
    const written = await Promise.all([1, 2, 3].map(() => openWith(ana, checkIn)));
    expect(new Set(written.map(({ messageId }) => messageId)).size).toBe(1);
    const { messages } = await listMessages(ana, { limit: 40 });
    expect(messages).toMatchObject([
      {
        text: checkIn.text,
        role: 'assistant',
        status: 'done',
        localDate: '2026-11-22',
        createdAt: now.toISOString(),
        checkIn: { id: checkIn.checkIn.id, reason: checkIn.checkIn.reason, answer: null },
      },
    ]);
    const [thread] = await ana.db((tx) => tx.query.conversations.findMany());
    expect(thread).toMatchObject({ initiatedBy: 'companion', messageCount: 1 });
  });

  test('says what it is in the first message of a day, and after three hours', async () => {
    const ana = await aPerson({ now });
    const at = (iso: string) => ({ ...ana, now: new Date(iso) });
    await openWith(at('2026-11-22T09:00:00Z'), aCheckIn('one'));
    await openWith(at('2026-11-22T11:59:00Z'), aCheckIn('two'));
    await openWith(at('2026-11-22T12:00:00Z'), aCheckIn('three'));
    await openWith(at('2026-11-23T09:00:00Z'), { ...aCheckIn('four'), localDate: '2026-11-23' });
    const { messages } = await listMessages(ana, { limit: 40 });
    expect(messages.map(({ text, disclosure }) => [text, disclosure])).toEqual([
      ['one', true],
      ['two', false],
      ['three', true],
      ['four', true],
    ]);
  });

  test('says welcome once in a life', async () => {
    const ana = await aPerson({ now });
    await welcomeWith(ana, { text: 'Hello Ana.', localDate: '2026-11-22' });
    await welcomeWith(ana, { text: 'Hello again.', localDate: '2026-11-22' });
    const { messages } = await listMessages(ana, { limit: 40 });
    expect(messages.map(({ text }) => text)).toEqual(['Hello Ana.']);
  });

  test.each([
    [['went_well'], 'went_well'],
    [['replied', 'later'], 'later'],
    [['later', 'replied'], 'later'],
    [['later', 'went_well'], 'later'],
  ])('its note keeps how it was answered: %j → %s', async (answers, kept) => {
    const ana = await aPerson({ now });
    const { messageId } = await openWith(ana, aCheckIn());
    for (const answer of answers) await noteAnswer(ana, { messageId, answer });
    const { messages } = await listMessages(ana, { limit: 40 });
    expect(messages[0]?.checkIn?.answer).toBe(kept);
  });
});

describe('reading back', () => {
  test('pages meet without a gap, and say whether there is more', async () => {
    const ana = await aPerson({ now });
    for (const n of [1, 2, 3, 4, 5]) await openWith(ana, aCheckIn(`note ${n}`));
    const texts = ({ messages }: Awaited<ReturnType<typeof listMessages>>) =>
      messages.map(({ text }) => text);

    const newest = await listMessages(ana, { limit: 2 });
    expect(texts(newest)).toEqual(['note 4', 'note 5']);
    expect(newest.hasOlder).toBe(true);

    const older = await listMessages(ana, { before: newest.messages[0]?.seq, limit: 3 });
    expect(texts(older)).toEqual(['note 1', 'note 2', 'note 3']);
    expect(older.hasOlder).toBe(false);

    const since = await listMessages(ana, { after: older.messages[1]?.seq, limit: 2 });
    expect(texts(since)).toEqual(['note 3', 'note 4']);
    expect(since.hasOlder).toBe(true);
  });

  test.each([
    ['interviews', ['The interview at the museum']],
    ['museum', ['The interview at the museum']],
    ['museums interview', ['The interview at the museum']],
    ['früh', ['Frühstück 100%']],
    ['Frühstücke', ['Frühstück 100%']],
    ['fruhstuck', ['Frühstück 100%']],
    ['100%', ['Frühstück 100%']],
    ['the', ['The interview at the museum']],
    ['museum breakfast', []],
    ['_', []],
    ["'; drop table --", []],
    ['"unclosed', []],
  ])('searching for %s finds %j', async (query, found) => {
    const ana = await aPerson({ now });
    await openWith(ana, aCheckIn('The interview at the museum'));
    await openWith(ana, aCheckIn('Frühstück 100%'));
    const { messages } = await searchMessages(ana, { query });
    expect(messages.map(({ text }) => text)).toEqual(found);
  });
});

test('somebody else’s message is not found, by any verb', async () => {
  const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
  const { messageId } = await openWith(ana, aCheckIn());
  const missing = { code: 'not_found' };
  await expect(noteAnswer(ben, { messageId, answer: 'later' })).rejects.toMatchObject(missing);
  await expect(reportMessage(ben, { messageId, reason: 'x' })).rejects.toMatchObject(missing);
  await expect(stopReply(ben, { messageId })).rejects.toMatchObject(missing);
  expect((await searchMessages(ben, { query: 'Tomás' })).messages).toEqual([]);
  expect((await listMessages(ben, { limit: 40 })).messages).toEqual([]);
});

test('a message is reported once, with its newest reason', async () => {
  const ana = await aPerson({ now });
  const { messageId } = await openWith(ana, aCheckIn());
  await reportMessage(ana, { messageId, reason: 'It is untrue' });
  await reportMessage(ana, { messageId, reason: 'It is hurtful' });
  const reports = await ana.db((tx) => tx.query.messageReports.findMany());
  expect(reports).toMatchObject([{ messageId, reason: 'It is hurtful' }]);
});
