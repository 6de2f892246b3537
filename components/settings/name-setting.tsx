'use client';

import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { usePersonDoor } from './use-person-door';

type Props = {
  label: string;
  field: 'displayName' | 'companionName';
  value: string;
  maxLength: number;
};

/** A name that can be changed: the person's, or the companion's. */
export function NameSetting({ label, field, value, maxLength }: Props) {
  const [name, setName] = useState(value);
  const { send, busy, error } = usePersonDoor();
  const isChanged = name.trim() !== value && name.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) send({ [field]: name });
      }}
    >
      <Field label={label} error={error?.message}>
        {(control) => (
          <span className="flex gap-2">
            <Input
              {...control}
              required
              maxLength={maxLength}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="submit" look="secondary" busy={busy} disabled={!isChanged}>
              {strings.settings.save}
            </Button>
          </span>
        )}
      </Field>
    </form>
  );
}
