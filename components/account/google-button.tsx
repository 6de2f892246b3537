'use client';

import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { goTo } from '../ui/go-to';
import { useDoor } from '../ui/use-door';
import { FormProblem } from './form-problem';

/** In through Google, where this instance has it. */
export function GoogleButton({ next }: { next: string | undefined }) {
  const google = useDoor<object, { url: string }>('POST', '/api/account/google', {
    onDone: ({ url }) => goTo(url),
  });
  return (
    <div className="grid gap-4">
      <Button
        look="secondary"
        busy={google.busy || google.done}
        onClick={() => google.send({ next })}
      >
        {strings.account.google}
      </Button>
      <FormProblem>{google.error?.message}</FormProblem>
      <p
        aria-hidden
        className="flex items-center gap-4 text-faint text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
      >
        {strings.account.or}
      </p>
    </div>
  );
}
