import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import { aPerson } from './a-person';
import { asOwner } from './as-owner';

describe('a person in a test', () => {
  test('sees their own row only', async () => {
    const ana = await aPerson({ displayName: 'Ana' });
    await aPerson();
    const seen = await ana.db((tx) =>
      tx.select({ id: users.id, name: users.displayName }).from(users),
    );
    expect(seen).toEqual([{ id: ana.userId, name: 'Ana' }]);
  });

  test('lives in a database of this file alone', async () => {
    const everybody = await asService((tx) => tx.select().from(users));
    expect(everybody).toHaveLength(2);
    const [row] = await asOwner()`select current_database() as name`;
    expect(row?.name).toMatch(/^test_/);
  });

  test('the app connects as the role without rights of its own', async () => {
    const ana = await aPerson();
    const rows = await ana.db((tx) =>
      tx.execute(sql`select session_user as login, current_user as role`),
    );
    expect(rows[0]).toEqual({ login: 'app_server', role: 'authenticated' });
  });
});
