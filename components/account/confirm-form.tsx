'use client';

import Link from 'next/link';
import type { Entered, LinkType } from '@/lib/account/schema';
import { strings } from '@/lib/strings/en';
import { browserZone } from '../ui/browser-zone';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { goTo } from '../ui/go-to';
import { useDoor } from '../ui/use-door';
import { AccountTitle } from './account-title';
import { FormProblem } from './form-problem';

const words = strings.account.confirm;

type Props = { tokenHash: string; type: LinkType; next?: string };

/** One button: programs that open every link in a mail do not press it. */
export function ConfirmForm({ tokenHash, type, next }: Props) {
  const door = useDoor<object, Entered>('POST', '/api/account/confirm', {
    onDone: (entered) => entered.next && goTo(entered.next),
  });
  const { title, text, go } = type === 'email_change' || type === 'recovery' ? words[type] : words;
  return (
    <div className="max-w-measure">
      <AccountTitle title={title}>{text}</AccountTitle>
      <Form
        onSubmit={() => door.send({ tokenHash, type, next, timezone: browserZone() })}
        className="grid justify-items-start gap-5"
      >
        <FormProblem>{door.error?.message}</FormProblem>
        {door.error?.code === 'link_expired' ? (
          <Button asChild>
            <Link href="/sign-in">{words.askAgain}</Link>
          </Button>
        ) : (
          <Button type="submit" busy={door.busy || door.done}>
            {go}
          </Button>
        )}
      </Form>
    </div>
  );
}
