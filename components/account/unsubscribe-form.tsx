'use client';

import Link from 'next/link';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { useDoor } from '../ui/use-door';
import { AccountTitle } from './account-title';
import { FormProblem } from './form-problem';

const words = strings.account.unsubscribe;

/** One button, for nobody may have to sign in to be left alone. */
export function UnsubscribeForm({ token }: { token: string }) {
  const { send, busy, done, error } = useDoor(
    'POST',
    `/api/unsubscribe?token=${encodeURIComponent(token)}`,
  );
  return (
    <div className="max-w-measure">
      <AccountTitle title={done ? words.done.title : words.title}>
        {done ? words.done.text : words.text}
      </AccountTitle>
      <FormProblem>{error ? words.failed : undefined}</FormProblem>
      {done || error ? (
        <Button asChild look="secondary">
          <Link href="/settings#channels">{words.settings}</Link>
        </Button>
      ) : (
        <Button busy={busy} onClick={() => send(undefined)}>
          {words.go}
        </Button>
      )}
    </div>
  );
}
