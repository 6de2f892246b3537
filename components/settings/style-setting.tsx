'use client';

import { useState } from 'react';
import { type SupportStyle, supportStyles } from '@/lib/companion/schema';
import { strings } from '@/lib/strings/en';
import { FieldError } from '../ui/field';
import { usePersonDoor } from './use-person-door';

const words = strings.settings.companion;

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
      <legend className="pb-1.5 font-medium text-sm">{words.style}</legend>
      {supportStyles.map((style) => (
        <label
          key={style}
          className="flex cursor-pointer items-start gap-3 rounded-md border border-line bg-raised px-4 py-3 transition-colors hover:border-edge has-checked:border-dawn-ink has-checked:bg-dawn-wash has-focus-visible:outline-2 has-focus-visible:outline-dawn-ink"
        >
          <input
            type="radio"
            name="style"
            checked={style === chosen}
            onChange={() => choose(style)}
            className="mt-1.5 size-4 accent-dawn-ink outline-none"
          />
          <span>
            <span className="block font-medium">{words.styles[style].label}</span>
            <span className="block text-soft text-sm">{words.styles[style].text}</span>
          </span>
        </label>
      ))}
      {error && <FieldError>{error.message}</FieldError>}
    </fieldset>
  );
}
