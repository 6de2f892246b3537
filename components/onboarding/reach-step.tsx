import { strings } from '@/lib/strings/en';
import { ChoiceCard } from '../ui/choice-card';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.reach;

/** Where check-ins arrive. One way so far; it is said, not hidden. */
export function ReachStep({ onAnswer }: StepProps) {
  return (
    <StepForm {...strings.onboarding.steps.reach} onSubmit={() => onAnswer({ channel: 'web' })}>
      <div role="radiogroup" aria-labelledby="question" className="grid gap-3">
        <ChoiceCard name="channel" label={words.web} hint={words.webHint} defaultChecked />
      </div>
      <p className="text-faint text-sm">{words.more}</p>
    </StepForm>
  );
}
