'use client';

import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { goTo } from '../ui/go-to';
import { useDoor } from '../ui/use-door';
import { AccountTitle } from './account-title';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { problemsOf } from './problems-of';

const words = strings.account;

/** After a link for a forgotten password was opened. */
export function NewPasswordForm() {
  const door = useDoor<object>('PUT', '/api/account/password', { onDone: () => goTo('/chat') });
  const problems = problemsOf(door.error, { password: words.fields.password });
  return (
    <div className="max-w-form">
      <AccountTitle title={words.choosePassword.title}>{words.choosePassword.text}</AccountTitle>
      <Form
        problem={door.error}
        onSubmit={({ password }) => door.send({ password })}
        className="grid gap-5"
      >
        <PasswordField
          isNew
          label={words.newPassword}
          hint={words.passwordHint}
          error={problems.password}
        />
        <FormProblem>{problems.form}</FormProblem>
        <Button type="submit" busy={door.busy || door.done}>
          {words.choosePassword.go}
        </Button>
      </Form>
    </div>
  );
}
