import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { sensitivePolicyIn } from '@/lib/memory/sensitive-policy-in';
import { consentedTo } from '@/lib/platform/ai/consent';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { isTimeZone } from '@/lib/platform/is-time-zone';
import { type Person, supportStyles } from './schema';

export const DEFAULT_COMPANION_NAME = 'Morrow';

// Rows may be older than these rules, or written past the app over Supabase's API.
const style = z.enum(supportStyles).catch('friendly_checkin');
const boundaries = z.array(z.string()).catch([]);
const zone = z.string().refine(isTimeZone).catch('America/New_York');

// It is read for every message and every check-in; a row has twice as many.
const columns = {
  id: users.id,
  email: users.email,
  displayName: users.displayName,
  companionName: users.companionName,
  supportStyle: users.supportStyle,
  timezone: users.timezone,
  plan: users.plan,
  preferences: users.preferences,
  onboardingCompletedAt: users.onboardingCompletedAt,
  adultConfirmedAt: users.adultConfirmedAt,
};

/** Who asks, as far as the companion needs to know; `not_found` before sign-up is complete. */
export async function loadPerson(ctx: Context): Promise<Person> {
  return inTransaction(ctx, async (joined, tx) => {
    const [[row], consent] = await Promise.all([
      tx.select(columns).from(users).where(eq(users.id, ctx.userId)),
      consentedTo(joined),
    ]);
    if (!row) throw new AppError('not_found');
    return {
      id: row.id,
      email: row.email ?? '',
      displayName: row.displayName,
      companionName: row.companionName ?? DEFAULT_COMPANION_NAME,
      supportStyle: style.parse(row.supportStyle),
      timezone: zone.parse(row.timezone),
      plan: row.plan ?? 'free',
      sensitiveMemories: sensitivePolicyIn(row.preferences),
      boundaries: boundaries.parse(row.preferences?.boundaries ?? []),
      onboarded: row.onboardingCompletedAt !== null,
      adult: row.adultConfirmedAt !== null,
      consentedTo: consent,
    };
  });
}
