'use client';

import { useState } from 'react';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

const words = strings.memories.resolve;

type Props = { open: boolean; onClose: () => void; onResolve: (outcome: string) => void };

/** Closes something that was going on, with how it ended. */
export function ResolveDialog({ open, onClose, onResolve }: Props) {
  const [outcome, setOutcome] = useState('');
  return (
    <Dialog
      title={words.title}
      description={words.text}
      open={open}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onResolve(outcome.trim());
        }}
      >
        <Field label={words.outcome}>
          {(control) => (
            <Input
              {...control}
              maxLength={300}
              placeholder={words.placeholder}
              value={outcome}
              onChange={(event) => setOutcome(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" className="sm:justify-self-end">
          {words.confirm}
        </Button>
      </form>
    </Dialog>
  );
}
