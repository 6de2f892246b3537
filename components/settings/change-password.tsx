'use client';

import { toast } from 'sonner';
import { strings } from '@/lib/strings/en';
import { FormProblem } from '../account/form-problem';
import { PasswordField } from '../account/password-field';
import { problemsOf } from '../account/problems-of';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { useDoor } from '../ui/use-door';

const words = strings.settings.account;

type Props = {
  /** Then the current one is asked for. */
  cameByPassword: boolean;
  open: boolean;
  onClose: () => void;
};

/** Another password; whoever is signed in elsewhere with the old one is out. */
export function ChangePassword({ cameByPassword, open, onClose }: Props) {
  const door = useDoor<object>('PUT', '/api/account/password', {
    onDone: () => {
      toast(words.passwordChanged);
      onClose();
    },
  });
  const problems = problemsOf(door.error, {
    password: strings.account.fields.password,
    current: strings.account.fields.enterPassword,
  });
  return (
    <Dialog
      title={words.changePassword}
      open={open}
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        door.reset();
        onClose();
      }}
    >
      <Form
        problem={door.error}
        onSubmit={({ password, current }) => door.send({ password, current })}
        className="grid gap-4"
      >
        {cameByPassword && (
          <PasswordField
            name="current"
            label={strings.account.currentPassword}
            error={problems.current}
          />
        )}
        <PasswordField
          isNew
          label={strings.account.newPassword}
          hint={strings.account.passwordHint}
          error={problems.password}
        />
        <FormProblem>{problems.form}</FormProblem>
        <Button type="submit" busy={door.busy} className="sm:justify-self-end">
          {words.changePassword}
        </Button>
      </Form>
    </Dialog>
  );
}
