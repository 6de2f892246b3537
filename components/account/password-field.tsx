'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';

const words = strings.account;

type Props = {
  name?: string;
  label?: string;
  hint?: string;
  error?: string | undefined;
  isNew?: boolean;
};

/** A password, which can be looked at while it is typed. */
export function PasswordField({
  name = 'password',
  label = words.password,
  hint,
  error,
  isNew = false,
}: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="relative block">
          <Input
            {...control}
            name={name}
            type={shown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            required
            className="pr-12"
          />
          <IconButton
            label={shown ? words.hidePassword : words.showPassword}
            tooltip={false}
            size="sm"
            className="absolute top-1/2 right-1.5 -translate-y-1/2"
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          </IconButton>
        </span>
      )}
    </Field>
  );
}
