'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { Entered } from '@/lib/account/schema';
import { strings } from '@/lib/strings/en';
import { browserZone } from '../ui/browser-zone';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { goTo } from '../ui/go-to';
import { useDoor } from '../ui/use-door';
import { AccountTitle } from './account-title';
import { EmailField } from './email-field';
import { FormProblem } from './form-problem';
import { GoogleButton } from './google-button';
import { LinkSent } from './link-sent';
import { MagicLinkForm } from './magic-link-form';
import { PasswordField } from './password-field';
import { problemsOf } from './problems-of';

const words = strings.account;

type Props = { google: boolean; local: boolean; next?: string };

/** The account itself: e-mail and password, or a link. */
export function SignUpForm({ google, local, next }: Props) {
  const [byLink, setByLink] = useState(false);
  const [email, setEmail] = useState('');
  const door = useDoor<object, Entered>('POST', '/api/account/sign-up', {
    onDone: (entered) => entered.next && goTo(entered.next),
  });
  const problems = problemsOf(door.error, words.fields);

  if (door.data && !door.data.next) {
    return (
      <LinkSent
        text={words.sent.confirm(email)}
        local={local ? { link: door.data.localLink } : null}
        onAgain={door.reset}
      />
    );
  }
  if (byLink) {
    return (
      <MagicLinkForm
        title={words.signUp.title}
        newAccount
        local={local}
        onPassword={() => setByLink(false)}
        {...(next && { next })}
      />
    );
  }
  return (
    <div className="max-w-form">
      <AccountTitle title={words.signUp.title}>{words.signUp.text}</AccountTitle>
      {google && <GoogleButton next={next} />}
      <Form
        problem={door.error}
        onSubmit={({ email = '', password }) => {
          setEmail(email);
          door.send({ email, password, next, timezone: browserZone() });
        }}
        className="grid gap-5"
      >
        <EmailField error={problems.email} />
        <PasswordField isNew hint={words.passwordHint} error={problems.password} />
        <FormProblem>{problems.form}</FormProblem>
        <Button type="submit" busy={door.busy || door.done}>
          {words.signUp.go}
        </Button>
      </Form>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 text-sm">
        <Button look="link" size="sm" onClick={() => setByLink(true)}>
          {words.signUp.byLink}
        </Button>
        <p className="text-faint">
          {words.signUp.already}{' '}
          <Link href="/sign-in" className="text-dawn-ink underline underline-offset-4">
            {words.signIn.go}
          </Link>
        </p>
      </div>
    </div>
  );
}
