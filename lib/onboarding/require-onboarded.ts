import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { loadPerson } from '@/lib/companion/person';
import type { Person } from '@/lib/companion/schema';
import { signedIn } from '@/lib/platform/auth/session';
import { type Context, contextFor } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

type Here = { ctx: Context; person: Person };

/**
 * Who is here, for the pages of the signed-in; whoever has not signed in, passed the age gate or
 * finished onboarding is sent there first. Once per request, however often it is asked.
 */
export const requireOnboarded = cache(async (): Promise<Here> => {
  const here = await requireAdult();
  if (!here.person.onboarded) redirect('/onboarding');
  return here;
});

/** The same for the wizard itself: signed in, and past the age gate. */
export const requireAdult = cache(async (): Promise<Here> => {
  const user = await signedIn();
  if (!user) redirect('/sign-in');
  const ctx = contextFor(user.id, new Date());
  const person = await loadPerson(ctx).catch(nobodyYet);
  if (!person?.adult) redirect('/sign-up');
  return { ctx, person };
});

// Signed in by a link or by Google, and not through the gate: there is no row yet.
function nobodyYet(error: unknown): null {
  if (error instanceof AppError && error.code === 'not_found') return null;
  throw error;
}
