'use client';

import { useState } from 'react';
import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import { ChoiceCard } from '../ui/choice-card';
import { FieldError } from '../ui/field';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

const words = strings.onboarding.consent;
const titles = strings.onboarding.steps.consent;

/** Whether the model in use, by name, may read along; a notice where there is none. */
export function ConsentStep(props: StepProps) {
  return props.facts.model.builtIn ? <BuiltInNotice {...props} /> : <Question {...props} />;
}

function BuiltInNotice({ onAnswer }: StepProps) {
  return (
    <StepForm
      title={titles.builtInTitle}
      onSubmit={() => onAnswer({ granted: true })}
      goLabel={words.understood}
    >
      <p className="voice">{words.builtIn}</p>
      <p className="max-w-measure text-soft">{words.builtInLater}</p>
    </StepForm>
  );
}

function Question({ stored, facts, onAnswer }: StepProps) {
  const [granted, setGranted] = useState(answerSchemas.consent.safeParse(stored).data?.granted);
  const [asked, setAsked] = useState(false);
  const { label, id } = facts.model;
  return (
    <StepForm
      title={titles.title}
      onSubmit={() => (granted === undefined ? setAsked(true) : onAnswer({ granted }))}
    >
      <div className="grid max-w-measure gap-3">
        <p>{words.asked(label)}</p>
        <ul className="grid list-disc gap-1.5 pl-5 text-soft marker:text-dawn-ink">
          {[words.model(id), ...words.details].map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </div>
      <div role="radiogroup" aria-labelledby="question" className="mt-4 grid gap-3">
        <ChoiceCard
          name="granted"
          label={words.yes}
          hint={words.yesHint(label)}
          checked={granted === true}
          onChange={() => setGranted(true)}
        />
        <ChoiceCard
          name="granted"
          label={words.no}
          hint={words.noHint}
          checked={granted === false}
          onChange={() => setGranted(false)}
        />
      </div>
      {asked && granted === undefined && <FieldError>{words.choose}</FieldError>}
    </StepForm>
  );
}
