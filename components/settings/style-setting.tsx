'use client';

import { useState } from 'react';
import { type SupportStyle, supportStyles } from '@/lib/companion/schema';
import { strings } from '@/lib/strings/en';
import { ChoiceCard } from '../ui/choice-card';
import { FieldError } from '../ui/field';
import { usePersonDoor } from './use-person-door';

const words = strings.onboarding.styles;

/** How the companion supports; chosen is saved. */
export function StyleSetting({ value }: { value: SupportStyle }) {
  const [chosen, setChosen] = useState(value);
  const { send, error } = usePersonDoor();

  function choose(style: SupportStyle) {
    setChosen(style);
    send({ supportStyle: style });
  }

  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1.5 font-medium text-sm">{strings.settings.companion.style}</legend>
      {supportStyles.map((style) => (
        <ChoiceCard
          key={style}
          name="style"
          className="px-4 py-3"
          label={words[style].label}
          hint={<span className="font-serif text-base">“{words[style].sample}”</span>}
          checked={style === chosen}
          onChange={() => choose(style)}
        />
      ))}
      {error && <FieldError>{error.message}</FieldError>}
    </fieldset>
  );
}
