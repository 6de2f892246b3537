import type { User } from '@supabase/supabase-js';
import { eq, sql } from 'drizzle-orm';
import { asService } from '@/db/client';
import { users } from '@/db/schema';
import { supabase } from '@/lib/platform/auth/supabase';
import { AppError } from '@/lib/platform/errors';
import { isTimeZone } from '@/lib/platform/is-time-zone';
import { readAge } from './age-cookie';

type Arrival = { user: Pick<User, 'id' | 'email' | 'user_metadata'>; timezone?: string };

/**
 * Somebody has just signed in: gives them their row in `users` once they have passed the age gate,
 * in this browser or where they asked for the link. Written as the service: nobody confirms
 * themselves past the gate.
 */
export async function enter({ user, timezone = 'UTC' }: Arrival): Promise<void> {
  const age = await readAge();
  if (age === 'adult' || user.user_metadata.adult === true) {
    return createPerson({ user, timezone });
  }
  const passed = await refreshEmail(user);
  if (!passed && age === 'refused') {
    await (await supabase()).auth.signOut({ scope: 'local' });
    throw new AppError('under_age');
  }
}

async function createPerson({ user, timezone }: Required<Arrival>): Promise<void> {
  await asService((tx) =>
    tx
      .insert(users)
      .values({
        id: user.id,
        email: user.email,
        adultConfirmedAt: new Date(),
        timezone: isTimeZone(timezone) ? timezone : 'UTC',
      })
      .onConflictDoUpdate({
        target: users.id,
        set: {
          email: sql`excluded.email`,
          adultConfirmedAt: sql`coalesce(${users.adultConfirmedAt}, excluded.adult_confirmed_at)`,
        },
      }),
  );
}

// The address may have changed at the Auth server since the last time.
async function refreshEmail(user: Arrival['user']): Promise<boolean> {
  const found = await asService((tx) =>
    tx
      .update(users)
      .set({ email: user.email })
      .where(eq(users.id, user.id))
      .returning({ adultConfirmedAt: users.adultConfirmedAt }),
  );
  return found.some((row) => row.adultConfirmedAt !== null);
}
