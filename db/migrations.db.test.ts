import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { localDatabaseUrl } from '@/scripts/services/embedded-postgres';
import { migrate } from '@/scripts/services/migrate';
import {
  type DatabaseKind,
  type ScratchDatabase,
  scratchDatabase,
} from './testing/scratch-database';
import { OWNER_PASSWORD, startTestServer } from './testing/server';
import { isProblem, verify } from './verify/verify-database';

const kinds: DatabaseKind[] = ['embedded', 'supabase', 'legacy', 'supabase with legacy'];
// The oldest PostgreSQL that Morrow supports comes from npm for these systems only.
const versions = process.platform === 'linux' ? [17, 15] : [17];

const MARA = '00000000-0000-4000-8000-000000000003';

let old: Awaited<ReturnType<typeof startTestServer>> | undefined;

beforeAll(async () => {
  if (versions.includes(15)) old = await startTestServer(15);
});
afterAll(() => old?.stop());

describe.each(versions)('on PostgreSQL %i', (version) => {
  describe.each(kinds)('a database of the kind: %s', (kind) => {
    let database: ScratchDatabase;
    let before: Record<string, unknown>[];

    beforeAll(async () => {
      const server = version === 15 && old ? old.url() : testServer();
      database = await scratchDatabase(server, kind);
      before = await legacyRows(database);
      await migrate(database.url);
      await migrate(database.url);
    });
    afterAll(() => database.drop());

    test('has everything', async () => {
      const [server] = await database.sql`show server_version_num`;
      expect(String(server?.server_version_num)).toMatch(new RegExp(`^${version}`));
      expect((await verify(database.sql)).filter(isProblem)).toEqual([]);
    });

    test('keeps every legacy row as it was', async () => {
      expect(before).toHaveLength(kind.endsWith('legacy') ? 16 : 0);
      expect(await legacyRows(database)).toEqual(before);
    });

    test('is a place to live in, and to leave', async () => {
      await signUp(database);
      const lived = await asMara(database, async (sql) => [
        ...(await sql`insert into conversations (user_id, local_date)
          values (${MARA}, '2026-11-22') returning channel`),
        ...(await sql`select private.take_daily_message('2026-11-22', 1) as taken`),
        ...(await sql`select private.take_daily_message('2026-11-22', 1) as taken`),
        // Vera is there too, and a legacy policy would show her.
        ...(await sql`select id from users`),
      ]);
      expect(lived).toEqual([{ channel: 'web' }, { taken: 1 }, { taken: null }, { id: MARA }]);

      await database.sql`delete from auth.users where id = ${MARA}`;
      expect(
        await database.sql`
        select user_id from conversations union all select user_id from daily_usage
        union all select id from users where id = ${MARA}`,
      ).toEqual([]);
    });
  });
});

describe('a legacy database', () => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await scratchDatabase(testServer(), 'supabase with legacy');
    await migrate(database.url);
  });
  afterAll(() => database.drop());

  test('gives its people the defaults, and who lost their sign-in stays', async () => {
    expect(
      await database.sql`
        select display_name, timezone, support_style, plan, check_ins_enabled from users order by id`,
    ).toEqual([
      { ...inherited, display_name: 'Vera' },
      { ...inherited, display_name: 'Gone' },
    ]);
    const findings = await verify(database.sql);
    expect(findings).toContainEqual(
      expect.objectContaining({
        what: expect.stringContaining('users: foreign key (id) references auth.users(id)'),
        detail: 'holds for new rows; old rows break it',
      }),
    );
  });

  test('takes the key as proven once the lost rows are gone', async () => {
    await database.sql`delete from users where display_name = 'Gone'`;
    await database.sql`alter table users validate constraint users_id_users_id_fk`;
    expect((await verify(database.sql)).filter(({ detail }) => detail)).toEqual([]);
  });

  test('is no longer open to visitors', async () => {
    const visit = database.sql.begin(async (sql) => {
      await sql`select set_config('role', 'anon', true)`;
      return sql`select * from users`;
    });
    await expect(visit).rejects.toMatchObject({ code: '42501' });
  });

  test('keeps its own sign-up trigger working', async () => {
    await database.sql`create trigger on_auth_user_created after insert on auth.users
      for each row execute function public.handle_new_user()`;
    await database.sql`insert into auth.users (id, email) values (${MARA}, 'mara@example.com')`;
    expect(await database.sql`select email from users where id = ${MARA}`).toHaveLength(1);
  });
});

const inherited = {
  timezone: 'UTC',
  support_style: 'friendly_checkin',
  plan: 'free',
  check_ins_enabled: false,
};

function testServer() {
  return localDatabaseUrl(inject('postgresPort'), 'postgres', OWNER_PASSWORD);
}

/** Every row of the tables that are not ours, and of `users` what it had before. */
async function legacyRows({ sql }: ScratchDatabase) {
  const [legacy] = await sql`select to_regclass('worlds') as there`;
  if (!legacy?.there) return [];
  return sql`
    select to_jsonb(t) from worlds t
    union all select to_jsonb(t) from characters t
    union all select to_jsonb(t) from series t
    union all select to_jsonb(t) from episodes t
    union all select to_jsonb(t) from engagements t
    union all select to_jsonb(t) from sessions t
    union all select to_jsonb(t) from messages t
    union all select to_jsonb(t) from memory_events t
    union all select to_jsonb(t) from hooks t
    union all select to_jsonb(t) from
      (select id, email, display_name, timezone, preferences, subscription_status, created_at,
        updated_at from users order by id) t`;
}

async function signUp({ sql }: ScratchDatabase) {
  await sql`insert into auth.users (id, email) values (${MARA}, 'mara@example.com')`;
  await sql.begin(async (tx) => {
    await tx`select set_config('role', 'service_role', true)`;
    await tx`insert into users (id, email) values (${MARA}, 'mara@example.com')`;
  });
}

function asMara<T>({ sql }: ScratchDatabase, work: (sql: TransactionSql) => Promise<T>) {
  return sql.begin(async (tx) => {
    await tx`select set_config('role', 'authenticated', true),
      set_config('request.jwt.claims', ${JSON.stringify({ sub: MARA })}, true)`;
    return work(tx);
  });
}
