import type { Sql } from 'postgres';

/** What Supabase Auth keeps beside `auth.users`, in a schema that no migration knows. */
export async function createTables(sql: Sql) {
  await sql.unsafe(`
    create schema if not exists local_auth;

    create table if not exists local_auth.sessions (
      id uuid primary key,
      user_id uuid not null references auth.users (id) on delete cascade,
      method text not null,
      generation int not null default 0,
      rotated_at timestamptz not null default now(),
      revoked_at timestamptz
    );

    create table if not exists local_auth.one_time (
      hash text primary key,
      user_id uuid not null references auth.users (id) on delete cascade,
      kind text not null,
      challenge text,
      redirect_to text,
      new_email text,
      code_hash text,
      tries int not null default 0,
      expires_at timestamptz not null
    );
  `);
}
