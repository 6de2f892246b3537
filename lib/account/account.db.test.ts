import { beforeEach, describe, expect, test, vi } from 'vitest';
import { personalTables } from '@/db/tables';
import { aFullLife } from '@/db/testing/a-full-life';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { deleteAuthUser } from '@/lib/platform/auth/admin';
import type { Context } from '@/lib/platform/context';
import { eraseAccount } from './erase';
import { exportAccount } from './export';

vi.mock('@/lib/platform/auth/admin', () => ({ deleteAuthUser: vi.fn() }));

let ana: Context;
let ben: Context;

beforeEach(async () => {
  // What a Supabase Auth server does to the database when it is asked to delete a sign-in.
  vi.mocked(deleteAuthUser).mockImplementation(async (id) => {
    await asOwner()`delete from auth.users where id = ${id}`;
  });
  ana = await aPerson();
  ben = await aPerson();
  await aFullLife(ana.userId);
  await aFullLife(ben.userId);
});

describe('erasing an account', () => {
  test('leaves nothing of the person in any table, and everything of everybody else', async () => {
    const bens = await traces(ben.userId);
    expect([...(await traces(ana.userId)).keys()].sort()).toEqual([...bens.keys()].sort());
    for (const { name } of personalTables) expect(bens.get(`public.${name}`)).toBeGreaterThan(0);

    await eraseAccount(ana);

    expect(await traces(ana.userId)).toEqual(new Map());
    expect(await traces(ben.userId)).toEqual(bens);
  });

  test('does not say "done" while the sign-in is still there', async () => {
    vi.mocked(deleteAuthUser).mockRejectedValue(new Error('the Auth server is down'));
    const before = await traces(ana.userId);
    await expect(eraseAccount(ana)).rejects.toThrow('the Auth server is down');
    expect(await traces(ana.userId)).toEqual(before);
  });

  test('erases also where the sign-ins live elsewhere', async () => {
    vi.mocked(deleteAuthUser).mockResolvedValue(undefined);
    await eraseAccount(ana);
    expect([...(await traces(ana.userId)).keys()]).toEqual(['auth.users']);
  });
});

describe('exporting an account', () => {
  test('takes every row of one’s own along, and none of anybody else', async () => {
    const { tables, exported_at } = await exportAccount(ana);
    expect(exported_at).toBe(ana.now.toISOString());
    const mine = await traces(ana.userId);
    for (const [name, rows] of Object.entries(tables)) {
      expect(rows, name).toHaveLength(mine.get(`public.${name}`) ?? 0);
    }
    expect(Object.keys(tables).sort()).toEqual(personalTables.map(({ name }) => name).sort());
    expect(JSON.stringify(tables)).not.toContain(ben.userId);
  });

  test('holds what was said and how it belongs together, and no search index', async () => {
    const { tables } = await exportAccount(ana);
    const [message, reply] = tables.companion_messages ?? [];
    expect(message).toMatchObject({
      content: expect.stringContaining('content of'),
      metadata: { word: expect.stringContaining('metadata of') },
    });
    expect(message).not.toHaveProperty('terms');
    expect(reply?.reply_to).toBe(message?.id);
    expect(Number(reply?.seq)).toBeGreaterThan(Number(message?.seq));
  });
});

/** In how many rows of each table an id still stands, as a key or in any text. */
async function traces(id: string) {
  const tables = await asOwner()<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`;
  const found = new Map<string, number>();
  for (const { name } of tables) {
    const [row] = await asOwner().unsafe(
      `select count(*)::int as rows from ${name} t where t::text like $1`,
      [`%${id}%`],
    );
    if (row?.rows) found.set(name, row.rows);
  }
  return found;
}
