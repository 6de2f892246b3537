import type { Sql } from 'postgres';

export type Account = {
  id: string;
  email: string;
  encrypted_password: string | null;
  email_confirmed_at: Date | null;
  last_sign_in_at: Date | null;
  raw_app_meta_data: Record<string, unknown> | null;
  raw_user_meta_data: Record<string, unknown> | null;
  created_at: Date;
  updated_at: Date;
};

type NewAccount = {
  email: string;
  passwordHash?: string;
  confirmed?: boolean;
  data?: Record<string, unknown>;
};

export async function findAccount(sql: Sql, email: string) {
  const [account] = await sql<Account[]>`select * from auth.users where lower(email) = ${email}`;
  return account;
}

export async function accountById(sql: Sql, id: string) {
  const [account] = await sql<Account[]>`select * from auth.users where id = ${id}`;
  return account;
}

/** Undefined where the address is taken. */
export async function createAccount(
  sql: Sql,
  { email, passwordHash, confirmed, data }: NewAccount,
) {
  const [account] = await sql<Account[]>`
    insert into auth.users
      (aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data)
    values (
      'authenticated', 'authenticated', ${email}, ${passwordHash ?? null},
      ${confirmed ? new Date() : null},
      '{"provider":"email","providers":["email"]}', ${JSON.stringify(data ?? {})}::text::jsonb
    )
    on conflict do nothing
    returning *`;
  return account;
}

export async function confirmEmail(sql: Sql, id: string, newEmail: string | null) {
  const [account] = await sql<Account[]>`
    update auth.users
    set email = coalesce(${newEmail}, email), email_confirmed_at = coalesce(email_confirmed_at, now()),
        updated_at = now()
    where id = ${id}
    returning *`;
  return account;
}

/** How Supabase Auth shows an account. */
export function userView(account: Account) {
  return {
    id: account.id,
    aud: 'authenticated',
    role: 'authenticated',
    email: account.email,
    phone: '',
    email_confirmed_at: account.email_confirmed_at,
    confirmed_at: account.email_confirmed_at,
    last_sign_in_at: account.last_sign_in_at,
    app_metadata: account.raw_app_meta_data ?? {},
    user_metadata: account.raw_user_meta_data ?? {},
    identities: [
      {
        identity_id: account.id,
        id: account.id,
        user_id: account.id,
        provider: 'email',
        identity_data: { email: account.email, sub: account.id },
        created_at: account.created_at,
        updated_at: account.updated_at,
      },
    ],
    created_at: account.created_at,
    updated_at: account.updated_at,
    is_anonymous: false,
  };
}
