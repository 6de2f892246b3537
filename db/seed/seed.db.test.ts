import { beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { loadPerson } from '@/lib/companion/person';
import { categories, memoryState, threadValue } from '@/lib/memory/schema';
import { contextFor } from '@/lib/platform/context';
import { createPasswords } from '@/scripts/services/local-auth/passwords';
import { type SeededPerson, seed } from './seed';

const now = new Date('2026-11-22T15:00:00Z');
const url = process.env.DIRECT_DATABASE_URL ?? '';

let people: SeededPerson[];
beforeAll(async () => {
  people = await seed({ url, isEmbedded: true, now });
});

test('everybody of the cast can sign in and is onboarded', async () => {
  expect(people.map(({ email }) => email)).toEqual([
    'maya@example.com',
    'daniel@example.com',
    'hana@example.com',
  ]);
  for (const { id, email, password, name } of people) {
    const [account] = await asOwner()`select * from auth.users where id = ${id}`;
    expect(account).toMatchObject({ email, aud: 'authenticated' });
    expect(await createPasswords().isRight(password ?? '', account?.encrypted_password)).toBe(true);
    expect(await loadPerson(contextFor(id, now))).toMatchObject({
      displayName: name,
      onboarded: true,
      adult: true,
      consentedTo: 'built-in',
    });
  }
});

test('seeding again replaces the cast and nobody else', async () => {
  const stranger = await aPerson();
  const before = await everything();
  expect(await seed({ url, isEmbedded: true, now })).toEqual(people);
  expect(await everything()).toEqual(before);
  expect(await asOwner()`select id from users where id = ${stranger.userId}`).toHaveLength(1);
});

test('a database that is not the embedded one is refused, and forced gets no known password', async () => {
  await expect(seed({ url, isEmbedded: false, now })).rejects.toThrow('--force');
  const forced = await seed({ url, isEmbedded: false, force: true, now });
  expect(forced.every(({ password }) => password === null)).toBe(true);
  expect(
    await asOwner()`select id from auth.users where encrypted_password is not null`,
  ).toHaveLength(0);
  await seed({ url, isEmbedded: true, now });
});

describe('what they lived', () => {
  test('has memories of every category, some of each kind of past', async () => {
    const rows = await asOwner()`select distinct category from user_context`;
    expect(rows.map(({ category }) => category).sort()).toEqual([...categories].sort());
    const operations = await asOwner()`select distinct operation from memory_history order by 1`;
    expect(operations.map(({ operation }) => operation)).toEqual([
      'ADD',
      'CHANGE',
      'REINFORCE',
      'RESOLVE',
    ]);
  });

  test('every quote stands in the message it comes from, which the person wrote', async () => {
    const rows = await asOwner()`
      select quote, content, role, c.created_at = m.created_at as same_time
      from user_context c left join companion_messages m on m.id = source_message_id
      where quote is not null`;
    expect(rows.length).toBeGreaterThan(40);
    for (const { quote, content, role } of rows) {
      expect(content).toContain(quote);
      expect(role).toBe('user');
    }
  });

  test('every thread and every line of history can be read back', async () => {
    const threads = await asOwner()`select value from user_context where category = 'thread'`;
    for (const { value } of threads) threadValue.parse(JSON.parse(value));
    const changes = await asOwner()`select before, after from memory_history`;
    for (const { before, after } of changes) {
      memoryState.nullable().parse(before);
      memoryState.parse(after);
    }
  });

  test('nothing happened in the future, and each conversation went on in time', async () => {
    const [late] = await asOwner()`
      select (select count(*)::int from companion_messages where created_at > ${now.toISOString()}) as messages,
        (select count(*)::int from memory_history where created_at > ${now.toISOString()}) as changes,
        (select count(*)::int from scheduled_messages where sent_at > ${now.toISOString()}) as sent`;
    expect(late).toEqual({ messages: 0, changes: 0, sent: 0 });
    expect(
      await asOwner()`
        select content from (
          select content, created_at, lag(created_at) over (partition by user_id order by seq) as before
          from companion_messages) m
        where created_at <= before`,
    ).toEqual([]);
  });

  test('no text has a gap left to fill', async () => {
    expect(
      await asOwner()`
        select content from companion_messages where content like '%{%'
        union all select value from user_context where category <> 'thread' and value like '%{%'
        union all select value from user_context where value like '%{+%' or value like '%{on%'
        union all select reason from scheduled_messages where reason like '%{%'`,
    ).toEqual([]);
  });

  test('most check-ins were about something, each has its reason and words', async () => {
    const sent = await asOwner()`select * from scheduled_messages where status = 'sent'`;
    for (const { reason, content, message_id } of sent) {
      expect(reason).toMatch(/^because /);
      expect(content && message_id).toBeTruthy();
    }
    const aboutLife = sent.filter(({ priority_level }) =>
      ['FOLLOW_UP', 'THREAD', 'PATTERN'].includes(priority_level),
    );
    expect(aboutLife.length / sent.length).toBeGreaterThan(0.6);
  });

  test('the next check-in of each is planned', async () => {
    const pending = await asOwner()`
      select user_id, scheduled_for from scheduled_messages where status = 'pending'`;
    expect(pending).toHaveLength(people.length);
    for (const { scheduled_for } of pending) {
      const hours = (new Date(scheduled_for).getTime() - now.getTime()) / 3_600_000;
      expect(hours).toBeGreaterThan(0);
      expect(hours).toBeLessThan(48);
    }
  });

  test.each([
    '2027-03-14T09:59:00Z', // the night the clocks change in America
    '2026-12-31T23:30:00Z',
    '2028-02-29T00:00:00Z',
  ])('can be lived up to %s', async (today) => {
    await seed({ url, isEmbedded: true, now: new Date(today) });
    const [future] = await asOwner()`
      select count(*)::int as rows from companion_messages where created_at > ${today}`;
    expect(future?.rows).toBe(0);
    await seed({ url, isEmbedded: true, now });
  });
});

/** All ids and words of the cast, in order. */
async function everything() {
  const ids = people.map(({ id }) => id);
  return asOwner()`
    select id::text, content as words from companion_messages where user_id in ${asOwner()(ids)}
    union all select id::text, value from user_context where user_id in ${asOwner()(ids)}
    union all select id::text, status from scheduled_messages
      where user_id in ${asOwner()(ids)} and status <> 'pending'
    union all select memory_id::text, operation from memory_history
      where user_id in ${asOwner()(ids)}
    order by 1, 2`;
}
