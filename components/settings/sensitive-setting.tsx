'use client';

import { useState } from 'react';
import { type SensitivePolicy, sensitivePolicies } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { ChoiceCard } from '../ui/choice-card';
import { FieldError } from '../ui/field';
import { usePersonDoor } from './use-person-door';

const words = strings.settings.sensitive;

/** What becomes of personal things that are heard; chosen is saved. */
export function SensitiveSetting({ value }: { value: SensitivePolicy }) {
  const [chosen, setChosen] = useState(value);
  const { send, error } = usePersonDoor();

  function choose(policy: SensitivePolicy) {
    setChosen(policy);
    send({ sensitiveMemories: policy }, { onError: () => setChosen(chosen) });
  }

  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{words.title}</legend>
      {sensitivePolicies.map((policy) => (
        <ChoiceCard
          key={policy}
          name="sensitive"
          className="px-4 py-3"
          label={words.choices[policy].label}
          hint={words.choices[policy].hint}
          checked={policy === chosen}
          onChange={() => choose(policy)}
        />
      ))}
      {error && <FieldError>{error.message}</FieldError>}
    </fieldset>
  );
}
