import { count, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { asService, asUser, type Db } from './client';
import { users } from './schema';
import { aPerson } from './testing/a-person';

test('a query is prepared once in a connection', async () => {
  const found = await asService(async (tx) => {
    const marked = sql`select ${1}::int as prepared_once`;
    await tx.execute(marked);
    await tx.execute(marked);
    return tx.execute(
      sql`select from pg_prepared_statements where statement like '%as prepared_once%'`,
    );
  });
  expect(found).toHaveLength(1);
});

test('what one person has prepared shows another nothing of theirs', async () => {
  const [ana, ben] = [await aPerson(), await aPerson()];
  const seenBy = async (db: Db) => {
    const [row] = await db((tx) => tx.select({ people: count() }).from(users));
    return row?.people ?? 0;
  };
  // More often than PostgreSQL plans anew.
  for (let turn = 0; turn < 8; turn++) {
    expect(await seenBy(asUser(ana.userId))).toBe(1);
    expect(await seenBy(asUser(ben.userId))).toBe(1);
    expect(await seenBy(asService)).toBeGreaterThanOrEqual(2);
  }
});
