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

/** Another password; whoever is signed in elsewhere with the old one is out. */
export function ChangePassword({ open, onClose }: { open: boolean; onClose: () => void }) {
  const door = useDoor<object>('PUT', '/api/account/password', {
    onDone: () => {
      toast(words.passwordChanged);
      onClose();
    },
  });
  const problems = problemsOf(door.error, { password: strings.account.fields.password });
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
        onSubmit={({ password }) => door.send({ password })}
        className="grid gap-4"
      >
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
