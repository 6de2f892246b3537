import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Context } from '@/lib/platform/context';
import { aPerson } from './testing/a-person';
import { attempt, DENIED } from './testing/attempt';

describe('private.take_daily_message', () => {
  test('lets exactly twenty of fifty parallel messages through', async () => {
    const ana = await aPerson();
    const taken = await Promise.all(Array.from({ length: 50 }, () => take(ana, '2026-11-22', 20)));
    const through = taken.filter((n) => n !== null);
    expect(through.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  test('counts each person and each date by itself', async () => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    expect(await take(ana, '2026-11-22', 1)).toBe(1);
    expect(await take(ana, '2026-11-22', 1)).toBeNull();
    expect(await take(ana, '2026-11-23', 1)).toBe(1);
    expect(await take(ben, '2026-11-22', 1)).toBe(1);
  });

  test('counts without end where the limit is 0, and takes nothing below', async () => {
    const ana = await aPerson();
    for (const n of [1, 2, 3]) expect(await take(ana, '2026-11-22', 0)).toBe(n);
    expect(await take(ana, '2026-11-23', -1)).toBeNull();
  });

  test('is the only way to write the count', async () => {
    const ana = await aPerson();
    const forgery = sql`insert into daily_usage (user_id, usage_date) values (${ana.userId}, now())`;
    expect(await attempt(ana.db, forgery)).toBe(DENIED);
  });
});

async function take({ db }: Context, date: string, limit: number) {
  const [row] = await db((tx) =>
    tx.execute<{ taken: number | null }>(
      sql`select private.take_daily_message(${date}::date, ${limit}::int) as taken`,
    ),
  );
  return row?.taken ?? null;
}
