'use client';

import { useState } from 'react';
import type { LinkSent as Sent } from '@/lib/account/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { useDoor } from '../ui/use-door';
import { AccountTitle } from './account-title';
import { EmailField } from './email-field';
import { FormProblem } from './form-problem';
import { LinkSent } from './link-sent';
import { problemsOf } from './problems-of';

const words = strings.account;

type Props = {
  title: string;
  newAccount?: boolean;
  local: boolean;
  next?: string;
  onPassword: () => void;
};

/** In by a link that is sent to one's address. */
export function MagicLinkForm({ title, newAccount = false, local, next, onPassword }: Props) {
  const [email, setEmail] = useState('');
  const door = useDoor<object, Sent>('POST', '/api/account/magic-link');
  const problems = problemsOf(door.error, { email: words.fields.email });

  if (door.data) {
    return (
      <LinkSent
        text={words.sent.text(email)}
        local={local ? { link: door.data.localLink } : null}
        onAgain={door.reset}
      />
    );
  }
  return (
    <div className="max-w-form">
      <AccountTitle title={title}>{words.signUp.linkHint}</AccountTitle>
      <Form
        problem={door.error}
        onSubmit={({ email = '' }) => {
          setEmail(email);
          door.send({ email, newAccount, next });
        }}
        className="grid gap-5"
      >
        <EmailField error={problems.email} />
        <FormProblem>{problems.form}</FormProblem>
        <Button type="submit" busy={door.busy}>
          {words.signUp.sendLink}
        </Button>
      </Form>
      <Button look="link" size="sm" onClick={onPassword} className="mt-6">
        {newAccount ? words.signUp.byPassword : words.signIn.byPassword}
      </Button>
    </div>
  );
}
