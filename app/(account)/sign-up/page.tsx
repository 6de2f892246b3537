import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Gate } from '@/components/account/gate';
import { Refused } from '@/components/account/refused';
import { SignUpForm } from '@/components/account/sign-up-form';
import { env } from '@/env';
import { readAge } from '@/lib/account/age-cookie';
import { gateState } from '@/lib/account/gate-state';
import { describeModel } from '@/lib/platform/ai/model-for';
import { signedIn } from '@/lib/platform/auth/session';
import { strings } from '@/lib/strings/en';
import { oneOf } from '../one-of';

export const metadata: Metadata = { title: strings.account.signUp.title };

/** First the gate, then the account. Who came in by another way and has not passed it passes here. */
export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const user = await signedIn();
  if (user && (await gateState(user.id)) === 'passed') redirect('/chat');

  const age = await readAge();
  if (age === 'refused') return <Refused />;
  if (user || age !== 'adult') return <Gate reader={readerInWords()} />;

  const { GOOGLE_SIGN_IN, LOCAL_SIGN_IN } = env();
  const next = oneOf((await searchParams).next);
  return <SignUpForm google={GOOGLE_SIGN_IN} local={LOCAL_SIGN_IN} {...(next && { next })} />;
}

function readerInWords(): string {
  const { builtIn, label } = describeModel();
  const words = strings.account.gate.words;
  return builtIn ? words.builtIn : words.model(label);
}
