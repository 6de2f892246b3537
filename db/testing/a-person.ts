import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { users } from '@/db/schema';
import { contextFor } from '@/lib/platform/context';
import { asOwner } from './as-owner';

type Facts = Partial<typeof users.$inferInsert> & { now?: Date };

/**
 * Somebody who signed up just now, and their context. `const ana = await aPerson()`;
 * `aPerson({ timezone: 'Asia/Tokyo', now })` for somebody in particular.
 */
export async function aPerson({ now = new Date(), ...facts }: Facts = {}) {
  const id = facts.id ?? randomUUID();
  const email = facts.email ?? `${id}@test.local`;
  await asOwner()`
    insert into auth.users (id, aud, role, email, email_confirmed_at)
    values (${id}, 'authenticated', 'authenticated', ${email}, now())`;
  await drizzle(asOwner())
    .insert(users)
    .values({ adultConfirmedAt: now, ...facts, id, email });
  return contextFor(id, now);
}
