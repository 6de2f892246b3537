import { strings } from '@/lib/strings/en';
import { ChannelRows } from '../channels/channel-rows';
import { useChannels } from '../channels/use-channels';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.reach;

/** Where check-ins arrive: always in the conversation; another way is linked here and now. */
export function ReachStep({ facts, onAnswer }: StepProps) {
  const here = useChannels(facts.channels);
  const { preferred, channels } = here;
  return (
    <StepForm
      {...strings.onboarding.steps.reach}
      onSubmit={() => onAnswer({ channel: preferred ?? 'web' })}
    >
      <div>
        <p className="font-medium">{words.web}</p>
        <p className="text-faint text-sm">{words.webHint}</p>
      </div>
      <ChannelRows {...here} />
      <p className="text-faint text-sm">{channels.length > 0 ? words.later : words.none}</p>
    </StepForm>
  );
}
