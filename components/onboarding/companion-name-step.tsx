'use client';

import { useState } from 'react';
import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.companionName;

export function CompanionNameStep({ stored, onAnswer, refused }: StepProps) {
  const kept = answerSchemas['companion-name'].safeParse(stored).data?.name;
  const [name, setName] = useState(kept ?? '');
  return (
    <StepForm
      {...strings.onboarding.steps['companion-name']}
      refused={refused}
      onSubmit={() => onAnswer({ name })}
    >
      <Field
        hideLabel
        label={words.label}
        error={refused ? words.error : undefined}
        className="max-w-form"
      >
        {(control) => (
          <Input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        {words.ideas.map((idea) => (
          <Chip key={idea} pressed={idea === name} onPress={() => setName(idea)}>
            {idea}
          </Chip>
        ))}
      </div>
    </StepForm>
  );
}
