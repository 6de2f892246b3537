import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { requireOnboarded } from '@/lib/onboarding/require-onboarded';
import { signedIn } from '@/lib/platform/auth/session';

/**
 * Who looks at this page: a person who is done with onboarding. Whoever is not signed in signs in
 * first and comes back here.
 */
export async function whoIsHere(path: `/${string}`) {
  await connection();
  if (!(await signedIn())) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return requireOnboarded();
}
