import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { env } from '@/env';
import { safePath } from '@/lib/account/safe-path';
import { signedIn } from '@/lib/platform/auth/session';
import { strings } from '@/lib/strings/en';
import { oneOf } from '../one-of';

export const metadata: Metadata = { title: strings.account.signIn.go };

// A map: the parameter can name anything, also what every object has.
const problems = new Map(Object.entries(strings.account.problems));

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, problem } = await searchParams;
  if (await signedIn()) redirect(safePath(oneOf(next)));

  const { GOOGLE_SIGN_IN, LOCAL_SIGN_IN } = env();
  const page = oneOf(next);
  const why = oneOf(problem);
  return (
    <SignInForm
      google={GOOGLE_SIGN_IN}
      local={LOCAL_SIGN_IN}
      {...(page && { next: page })}
      {...(why && { problem: problems.get(why) ?? strings.account.problems.other })}
    />
  );
}
