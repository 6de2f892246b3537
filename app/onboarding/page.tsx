import { redirect } from 'next/navigation';
import { loadProgress } from '@/lib/onboarding/progress';
import { requireAdult } from '@/lib/onboarding/require-onboarded';

/** To where one left off, on whatever device that was. */
export default async function OnboardingPage() {
  const { ctx, person } = await requireAdult();
  if (person.onboarded) redirect('/chat');
  const { current } = await loadProgress(ctx);
  redirect(`/onboarding/${current}`);
}
