'use client';

import { useRouter } from 'next/navigation';
import type { Saved, StepId } from '@/lib/onboarding/schema';
import { useDoor } from '../ui/use-door';
import { stepComponents } from './step-components';
import type { WizardFacts } from './step-props';
import { WizardControls } from './wizard-controls';

type Props = {
  step: StepId;
  previous: StepId | null;
  skippable: boolean;
  stored: unknown;
  facts: WizardFacts;
};

/** One question: sends its answer (or that it is skipped) and goes on to the next page. */
export function Wizard({ step, previous, skippable, stored, facts }: Props) {
  const router = useRouter();
  const door = useDoor<object, Saved>('PUT', `/api/onboarding/${step}`, {
    onDone: ({ next }) => router.push(`/onboarding/${next}`),
  });
  const Step = stepComponents[step];
  return (
    <WizardControls
      value={{
        previous,
        busy: door.busy || door.done,
        problem: door.error && door.error.code !== 'bad_request' ? door.error.message : undefined,
        ...(skippable && { onSkip: () => door.send({ skip: true }) }),
      }}
    >
      <Step
        stored={stored}
        facts={facts}
        onAnswer={(answer) => door.send({ answer })}
        refused={door.error?.code === 'bad_request'}
      />
    </WizardControls>
  );
}
