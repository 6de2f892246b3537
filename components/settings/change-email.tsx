'use client';

import type { LinkSent } from '@/lib/account/schema';
import { strings } from '@/lib/strings/en';
import { EmailField } from '../account/email-field';
import { FormProblem } from '../account/form-problem';
import { problemsOf } from '../account/problems-of';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { useDoor } from '../ui/use-door';

const words = strings.settings.account;

/** Another address; it counts once the link that goes there was opened. */
export function ChangeEmail({ open, onClose }: { open: boolean; onClose: () => void }) {
  const door = useDoor<object, LinkSent>('PUT', '/api/account/email');
  const problems = problemsOf(door.error, { email: strings.account.fields.email });
  return (
    <Dialog
      title={words.changeEmail}
      description={words.emailSent}
      open={open}
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        door.reset();
        onClose();
      }}
    >
      {door.data ? (
        <div role="status" className="grid justify-items-start gap-4">
          {door.data.localLink ? (
            <>
              <p>{strings.account.sent.local.text}</p>
              <Button asChild>
                <a href={door.data.localLink}>{strings.account.sent.open}</a>
              </Button>
            </>
          ) : (
            <p>{strings.account.sent.title}.</p>
          )}
        </div>
      ) : (
        <Form
          problem={door.error}
          onSubmit={({ email }) => door.send({ email })}
          className="grid gap-4"
        >
          <EmailField error={problems.email} />
          <FormProblem>{problems.form}</FormProblem>
          <Button type="submit" busy={door.busy} className="sm:justify-self-end">
            {words.changeEmail}
          </Button>
        </Form>
      )}
    </Dialog>
  );
}
