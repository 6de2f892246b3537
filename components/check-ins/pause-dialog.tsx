'use client';

import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { Input } from '../ui/input';
import { pauseUntilDate } from './pause-until';

const words = strings.checkIns.pause;

type Props = { onPause: (until: string) => void; onClose: () => void };

/** Silence until a day that is picked. */
export function PauseDialog({ onPause, onClose }: Props) {
  return (
    <Dialog open title={words.dateTitle} onOpenChange={(isOpen) => isOpen || onClose()}>
      <Form
        className="grid gap-4"
        onSubmit={({ date }) => {
          if (!date) return;
          onPause(pauseUntilDate(date));
          onClose();
        }}
      >
        <Field label={words.dateLabel}>
          {(control) => <Input {...control} name="date" type="date" required min={tomorrow()} />}
        </Field>
        <Button type="submit" className="sm:justify-self-end">
          {words.confirm}
        </Button>
      </Form>
    </Dialog>
  );
}

function tomorrow(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return day.toLocaleDateString('sv');
}
