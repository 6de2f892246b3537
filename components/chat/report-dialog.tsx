'use client';

import { useId, useState } from 'react';
import { toast } from 'sonner';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field, FieldError } from '../ui/field';
import { Textarea } from '../ui/textarea';
import { useDoor } from '../ui/use-door';

const words = strings.chat.report;

type Props = { messageId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Tells whoever runs this instance what is wrong with a message. */
export function ReportDialog({ messageId, open, onOpenChange }: Props) {
  const name = useId();
  const [chosen, setChosen] = useState('');
  const [detail, setDetail] = useState('');
  const { send, busy, error } = useDoor<{ reason: string }>(
    'POST',
    `/api/chat/${messageId}/report`,
    {
      onDone: () => {
        onOpenChange(false);
        toast(words.done);
      },
    },
  );

  return (
    <Dialog
      title={words.title}
      description={words.description}
      open={open}
      onOpenChange={onOpenChange}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send({ reason: [chosen, detail.trim()].filter(Boolean).join(': ') });
        }}
      >
        <fieldset className="grid">
          <legend className="sr-only">{words.title}</legend>
          {words.reasons.map((reason) => (
            <label key={reason} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name={name}
                className="size-4 accent-dawn-ink"
                checked={reason === chosen}
                onChange={() => setChosen(reason)}
              />
              {reason}
            </label>
          ))}
        </fieldset>
        <Field label={words.detail}>
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={400}
              value={detail}
              onChange={(event) => setDetail(event.target.value)}
            />
          )}
        </Field>
        {error && <FieldError>{error.message}</FieldError>}
        <Button type="submit" busy={busy} disabled={!chosen} className="sm:justify-self-end">
          {words.send}
        </Button>
      </form>
    </Dialog>
  );
}
