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
import { MagicLinkForm } from './magic-link-form';
import { PasswordField } from './password-field';
import { problemsOf } from './problems-of';

const words = strings.account;

type Props = { google: boolean; local: boolean; next?: string; problem?: string };

/** Back in: with a password, or by a link. */
export function SignInForm({ google, local, next, problem }: Props) {
  const [byLink, setByLink] = useState(problem !== undefined);
  const door = useDoor<object, Entered>('POST', '/api/account/sign-in', {
    onDone: (entered) => entered.next && goTo(entered.next),
  });
  const problems = problemsOf(door.error, {
    email: words.fields.email,
    password: words.fields.enterPassword,
  });
  if (byLink) {
    return (
      <>
        <FormProblem className="mb-8 max-w-form">{problem}</FormProblem>
        <MagicLinkForm
          title={words.signIn.title}
          local={local}
          onPassword={() => setByLink(false)}
          {...(next && { next })}
        />
      </>
    );
  }
  return (
    <div className="max-w-form">
      <AccountTitle title={words.signIn.title} />
      {google && <GoogleButton next={next} />}
      <Form
        problem={door.error}
        onSubmit={({ email, password }) =>
          door.send({ email, password, next, timezone: browserZone() })
        }
        className="grid gap-5"
      >
        <EmailField error={problems.email} />
        <PasswordField error={problems.password} />
        <FormProblem>{problems.form}</FormProblem>
        <Button type="submit" busy={door.busy || door.done}>
          {words.signIn.go}
        </Button>
      </Form>
      <div className="mt-6 grid justify-items-start gap-1 text-sm">
        <Button look="link" size="sm" onClick={() => setByLink(true)}>
          {words.signIn.byLink}
        </Button>
        <Button asChild look="link" size="sm">
          <Link href="/forgot-password">{words.signIn.forgot}</Link>
        </Button>
        <p className="mt-4 text-faint">
          {words.signIn.new}{' '}
          <Link href="/sign-up" className="text-dawn-ink underline underline-offset-4">
            {words.signIn.begin}
          </Link>
        </p>
      </div>
    </div>
  );
}
