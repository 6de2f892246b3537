'use client';

import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { AlertDialog } from '../ui/alert-dialog';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { useDoor } from '../ui/use-door';
import { FormProblem } from './form-problem';
import { leave } from './leave';

const words = strings.account.delete;

/** The button that erases everything, once one's own address is typed. */
export function DeleteAccount({ email }: { email: string }) {
  const [typed, setTyped] = useState('');
  const door = useDoor<object>('DELETE', '/api/account', { onDone: leave });
  return (
    <AlertDialog
      danger
      title={words.title}
      description={words.text}
      confirmLabel={words.go}
      busy={door.busy || door.done}
      ready={typed.trim().toLowerCase() === email.toLowerCase()}
      onConfirm={() => door.send({ email: typed })}
      trigger={<Button look="danger">{words.open}</Button>}
    >
      <div className="grid gap-4">
        <Field label={words.type(email)}>
          {(control) => (
            <Input
              {...control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <FormProblem>{door.error?.message}</FormProblem>
      </div>
    </AlertDialog>
  );
}
