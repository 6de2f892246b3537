import { redirect } from 'next/navigation';
import { Closing } from '@/components/marketing/closing';
import { Hero } from '@/components/marketing/hero';
import { Promises } from '@/components/marketing/promises';
import { signedIn } from '@/lib/platform/auth/session';

export default async function LandingPage() {
  if (await signedIn()) redirect('/chat');
  return (
    <>
      <Hero />
      <Promises />
      <Closing />
    </>
  );
}
