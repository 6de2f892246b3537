'use client';

import { useState, useSyncExternalStore } from 'react';
import { type Rhythm, rhythmInput } from '@/lib/check-ins/schema';
import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { browserZone } from '../ui/browser-zone';
import { ChoiceCard } from '../ui/choice-card';
import { FieldError } from '../ui/field';
import { RhythmFields } from './rhythm-fields';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.rhythm;

/** Whether the companion may write first, and when. Nothing is chosen beforehand: it is opt-in. */
export function RhythmStep({ stored, facts, onAnswer, refused }: StepProps) {
  const kept = answerSchemas.rhythm.safeParse(stored).data;
  const zone = useSyncExternalStore(subscribeToNothing, browserZone, () => facts.timezone);
  const [enabled, setEnabled] = useState(kept?.enabled);
  const [asked, setAsked] = useState(false);
  const [changed, setChanged] = useState<Partial<Rhythm>>(kept ?? {});
  const times = { time: '09:00', flexibility: 'exact', timezone: zone, ...changed } as const;

  return (
    <StepForm
      {...strings.onboarding.steps.rhythm}
      refused={refused}
      onSubmit={() => (enabled === undefined ? setAsked(true) : onAnswer({ ...times, enabled }))}
    >
      <div role="radiogroup" aria-labelledby="question" className="grid gap-3">
        <ChoiceCard
          name="enabled"
          label={words.yes}
          hint={words.yesHint}
          checked={enabled === true}
          onChange={() => setEnabled(true)}
        />
        <ChoiceCard
          name="enabled"
          label={words.no}
          hint={words.noHint}
          checked={enabled === false}
          onChange={() => setEnabled(false)}
        />
      </div>
      {asked && enabled === undefined && <FieldError>{words.choose}</FieldError>}
      {enabled !== undefined && (
        <RhythmFields
          value={times}
          withTimes={enabled}
          onChange={(change) => setChanged({ ...changed, ...rhythmInput.partial().parse(change) })}
        />
      )}
      {refused && <FieldError>{words.error}</FieldError>}
    </StepForm>
  );
}

const subscribeToNothing = () => () => {};
