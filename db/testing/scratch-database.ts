import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { bootstrap } from '@/scripts/services/bootstrap';
import { APP_PASSWORD } from './server';

export type DatabaseKind = 'embedded' | 'supabase' | 'legacy' | 'supabase with legacy';

export type ScratchDatabase = {
  /** Of the role that migrates. */
  url: string;
  /** As the superuser. */
  sql: Sql;
  drop: () => Promise<void>;
};

const VERA = '00000000-0000-4000-8000-000000000001';

/** An empty database of one of the kinds that the migrations must take, on the given server. */
export async function scratchDatabase(
  server: string,
  kind: DatabaseKind,
): Promise<ScratchDatabase> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  await on(server, (sql) => sql.unsafe(`create database ${name}`));
  const url = new URL(server);
  url.pathname = name;
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  const owner = kind.startsWith('supabase') ? await asProject(sql, url) : await asPlain(url);
  if (kind.endsWith('legacy')) {
    await sql`insert into auth.users (id, email) values (${VERA}, 'vera@example.com')`;
    await on(owner, (own) => own.file(script('legacy.sql')));
  }
  return {
    url: owner,
    sql,
    drop: async () => {
      await sql.end({ timeout: 5 });
      await on(server, (last) => last.unsafe(`drop database ${name} with (force)`));
    },
  };
}

async function asPlain(url: URL) {
  await bootstrap(url.href, APP_PASSWORD);
  return url.href;
}

async function asProject(sql: Sql, url: URL) {
  await sql.file(script('supabase.sql'));
  const owner = new URL(url);
  owner.username = 'project_owner';
  owner.password = 'project';
  return owner.href;
}

const script = (name: string) => join(import.meta.dirname, name);

async function on(url: string, work: (sql: Sql) => Promise<unknown>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
