import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ProgressHorizon } from '@/components/onboarding/progress-horizon';
import { Ready } from '@/components/onboarding/ready';
import { summaryOf } from '@/components/onboarding/summary-of';
import { Wizard } from '@/components/onboarding/wizard';
import { listChannels } from '@/lib/channels/list-channels';
import { situations } from '@/lib/memory/situations';
import { indexOfPage, isPage, loadProgress } from '@/lib/onboarding/progress';
import { requireAdult } from '@/lib/onboarding/require-onboarded';
import { steps } from '@/lib/onboarding/steps';
import { describeModel } from '@/lib/platform/ai/model-for';
import { strings } from '@/lib/strings/en';

export const metadata: Metadata = { title: strings.onboarding.title };

/** One question a page. Those that were answered can be opened again, those to come not yet. */
export default async function OnboardingStepPage({ params }: PageProps<'/onboarding/[step]'>) {
  const { step: page } = await params;
  const { ctx, person } = await requireAdult();
  if (person.onboarded) redirect('/chat');
  if (!isPage(page)) notFound();

  const { current, answers } = await loadProgress(ctx);
  const index = indexOfPage(page);
  if (index > indexOfPage(current)) redirect(`/onboarding/${current}`);

  const facts = {
    model: describeModel(),
    situations: readySituations(),
    timezone: person.timezone,
    channels: await listChannels(ctx),
  };
  const step = steps[index];
  return (
    <>
      <ProgressHorizon step={index + 1} total={steps.length + 1} />
      {step ? (
        <Wizard
          key={step.id}
          step={step.id}
          previous={steps[index - 1]?.id ?? null}
          skippable={step.skippable}
          stored={answers[step.id]}
          facts={facts}
        />
      ) : (
        <Ready summary={summaryOf(answers, facts)} />
      )}
    </>
  );
}

function readySituations() {
  return Object.entries(situations).map(([id, { label }]) => ({ id, label }));
}
