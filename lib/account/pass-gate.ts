import type { z } from 'zod';
import { deleteAuthUser } from '@/lib/platform/auth/admin';
import { requireFreshUser, type SignedIn, signedIn } from '@/lib/platform/auth/session';
import { supabase } from '@/lib/platform/auth/supabase';
import { AppError } from '@/lib/platform/errors';
import { isTimeZone } from '@/lib/platform/is-time-zone';
import { localDate } from '@/lib/platform/local-date';
import { isAdult } from '@/lib/safety/is-adult';
import { readAge, rememberAge } from './age-cookie';
import { enter } from './enter';
import { gateState } from './gate-state';
import type { gateInput } from './schema';

/**
 * The age gate, before any personal data. One answer per browser session; the date itself is kept
 * nowhere. Somebody who is signed in already (by Google, by a link) enters here.
 */
export async function passGate({ birthDate, timezone }: z.output<typeof gateInput>) {
  const user = await signedIn();
  if (user && (await gateState(user.id)) === 'passed') return { entered: true };
  if ((await readAge()) === 'refused') throw new AppError('under_age');

  const zone = isTimeZone(timezone) ? timezone : 'UTC';
  if (!isAdult({ birthDate, today: localDate(new Date(), zone) })) {
    await rememberAge('refused');
    if (user) await turnAway(user);
    throw new AppError('under_age');
  }
  await rememberAge('adult');
  if (user) {
    const fresh = await requireFreshUser();
    await enter({ user: { ...fresh, user_metadata: { adult: true } }, timezone: zone });
  }
  return { entered: user !== null };
}

// The sign-in was made moments ago for somebody who may not have one: nothing of it stays.
async function turnAway(user: SignedIn): Promise<void> {
  await (await supabase()).auth.signOut({ scope: 'local' });
  if ((await gateState(user.id)) === 'unknown') await deleteAuthUser(user.id);
}
