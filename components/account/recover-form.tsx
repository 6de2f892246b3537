'use client';

import Link from 'next/link';
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

/** A link to choose a new password with. */
export function RecoverForm({ local }: { local: boolean }) {
  const [email, setEmail] = useState('');
  const door = useDoor<object, Sent>('POST', '/api/account/recover');
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
      <AccountTitle title={words.recover.title}>{words.recover.text}</AccountTitle>
      <Form
        problem={door.error}
        onSubmit={({ email = '' }) => {
          setEmail(email);
          door.send({ email });
        }}
        className="grid gap-5"
      >
        <EmailField error={problems.email} />
        <FormProblem>{problems.form}</FormProblem>
        <Button type="submit" busy={door.busy}>
          {words.recover.go}
        </Button>
      </Form>
      <Button asChild look="link" size="sm" className="mt-6">
        <Link href="/sign-in">{words.recover.back}</Link>
      </Button>
    </div>
  );
}
