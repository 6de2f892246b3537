import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Tx } from '@/db/client';
import * as schema from '@/db/schema';
import { createPasswords } from '@/scripts/services/local-auth/passwords';
import { calendarOf } from './calendar';
import { cast } from './cast';
import { emailOf } from './person-rows';
import { stableId } from './stable-id';
import { writeLife } from './write-life';

const SEED_PASSWORD = 'first light';

type Target = {
  /** Of the role that owns the tables and may write sign-ins. */
  url: string;
  isEmbedded: boolean;
  force?: boolean;
  now?: Date;
};

/** Somebody of the cast who can sign in; without a password where everybody could try it. */
export type SeededPerson = { id: string; name: string; email: string; password: string | null };

/**
 * Writes the cast with their weeks of life up to today. Seeding again replaces them and leaves
 * everybody else alone.
 */
export async function seed(target: Target): Promise<SeededPerson[]> {
  const { url, isEmbedded, force = false, now = new Date() } = target;
  if (!isEmbedded && !force) throw new Error(REFUSAL);
  const password = isEmbedded ? SEED_PASSWORD : null;
  const hash = password && (await createPasswords().hash(password));
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await drizzle(client, { schema }).transaction(async (tx) => {
      const people: SeededPerson[] = [];
      for (const life of cast) {
        const id = stableId(life.name);
        const person = { id, name: life.name, email: emailOf(life.name), password };
        await replaceSignIn(tx, person, hash);
        const calendar = calendarOf(now, life.rhythm.timezone);
        await writeLife(tx, { life, userId: id, calendar }, now);
        people.push(person);
      }
      return people;
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}

const REFUSAL =
  'This is not the embedded database of this machine, and seeding writes invented people into it.\n' +
  'If that is what you want: npm run seed -- --force';

/** Deletes what was there of them, by the cascades of an erased account. */
async function replaceSignIn(tx: Tx, { id, email }: SeededPerson, hash: string | null) {
  await tx.execute(sql`delete from auth.users where id = ${id}`);
  await tx.execute(sql`
    insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at,
      raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    values (${id}, 'authenticated', 'authenticated', ${email}, ${hash}, now(),
      '{"provider": "email", "providers": ["email"]}', '{"adult": true}', now(), now())`);
}
