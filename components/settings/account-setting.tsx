'use client';

import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { leave } from '../account/leave';
import { knownDevice } from '../channels/use-browser-push';
import { Button } from '../ui/button';
import { FieldError } from '../ui/field';
import { useDoor } from '../ui/use-door';
import { ChangeEmail } from './change-email';
import { ChangePassword } from './change-password';

const words = strings.settings.account;

type Props = { email: string; cameByPassword: boolean };

/** The address, the password, and the ways out. */
export function AccountSetting({ email, cameByPassword }: Props) {
  const [open, setOpen] = useState<'email' | 'password' | null>(null);
  const { send, busy, done, error } = useDoor<{ everywhere: boolean; deviceId?: string }>(
    'POST',
    '/api/account/sign-out',
    { onDone: leave },
  );
  const isLeaving = busy || done;

  return (
    <div className="grid gap-4">
      <p className="text-soft [overflow-wrap:anywhere]">{words.emailText(email)}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" onClick={() => setOpen('email')}>
          {words.changeEmail}
        </Button>
        <Button look="secondary" onClick={() => setOpen('password')}>
          {words.changePassword}
        </Button>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          look="secondary"
          busy={isLeaving}
          onClick={() => send({ everywhere: false, ...knownDevice() })}
        >
          {words.signOut}
        </Button>
        <Button look="quiet" busy={isLeaving} onClick={() => send({ everywhere: true })}>
          {words.signOutEverywhere}
        </Button>
      </div>
      {error && <FieldError>{error.message}</FieldError>}
      <ChangeEmail open={open === 'email'} onClose={() => setOpen(null)} />
      <ChangePassword
        cameByPassword={cameByPassword}
        open={open === 'password'}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
