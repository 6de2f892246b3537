'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { FieldError } from '../ui/field';
import { useDoor } from '../ui/use-door';

const words = strings.settings.model;

type Props = {
  companionName: string;
  model: { label: string; builtIn: boolean };
  hasAgreed: boolean;
};

/** Which provider reads what the person writes, by name; and the way to agree or to stop it. */
export function ConsentSetting({ companionName, model, hasAgreed }: Props) {
  const router = useRouter();
  const { send, busy, error } = useDoor<{ granted: boolean }>('PUT', '/api/consent', {
    onDone: () => {
      toast(hasAgreed ? words.withdrawn : words.given);
      router.refresh();
    },
  });
  if (model.builtIn) return <p className="text-soft">{words.builtIn(companionName)}</p>;
  return (
    <div className="grid justify-items-start gap-4">
      <p className="text-soft">
        {hasAgreed ? words.agreed(model.label) : words.declined(model.label)}
      </p>
      <Button look="secondary" busy={busy} onClick={() => send({ granted: !hasAgreed })}>
        {hasAgreed ? words.withdraw : words.agree}
      </Button>
      {error && <FieldError>{error.message}</FieldError>}
    </div>
  );
}
