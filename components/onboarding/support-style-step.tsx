'use client';

import { useState } from 'react';
import { supportStyles } from '@/lib/companion/schema';
import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { ChoiceCard } from '../ui/choice-card';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.styles;

/** Four manners of support, each with the same evening in its own words. */
export function SupportStyleStep({ stored, onAnswer }: StepProps) {
  const kept = answerSchemas['support-style'].safeParse(stored).data?.style;
  const [style, setStyle] = useState(kept ?? supportStyles[0]);
  return (
    <StepForm {...strings.onboarding.steps['support-style']} onSubmit={() => onAnswer({ style })}>
      <div role="radiogroup" aria-labelledby="question" className="grid gap-3">
        {supportStyles.map((one) => (
          <ChoiceCard
            key={one}
            name="style"
            value={one}
            label={words[one].label}
            hint={
              <span className="block pt-1 font-serif text-base text-ink">
                “{words[one].sample}”
              </span>
            }
            checked={one === style}
            onChange={() => setStyle(one)}
          />
        ))}
      </div>
    </StepForm>
  );
}
