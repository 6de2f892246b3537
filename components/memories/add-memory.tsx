'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { addMemoryInput } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field, FieldError } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { Textarea } from '../ui/textarea';
import { useDoor } from '../ui/use-door';
import type { Catalogue } from './arrange-memories';

const words = strings.memories.add;
const kinds = addMemoryInput.shape.category;
const blank = { category: 'fact', value: '', subject: '', date: '' };

/** Tells something to remember without a conversation. */
export function AddMemory({ catalogue }: { catalogue: Catalogue }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(blank);
  const { send, busy, error } = useDoor<object>('POST', '/api/memories', {
    onDone: () => {
      setOpen(false);
      setDraft(blank);
      toast(words.done);
      void queries.invalidateQueries({ queryKey: ['memories'] });
    },
  });
  const change = (name: keyof typeof blank) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [name]: event.target.value });

  return (
    <Dialog
      title={words.title}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="secondary">
          <Plus aria-hidden />
          {words.open}
        </Button>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send(inputOf(draft));
        }}
      >
        <Field label={words.words} hint={words.wordsHint}>
          {(control) => (
            <Textarea
              {...control}
              required
              rows={2}
              maxLength={1000}
              value={draft.value}
              onChange={change('value')}
            />
          )}
        </Field>
        <Field label={words.kind}>
          {(control) => (
            <Select {...control} value={draft.category} onChange={change('category')}>
              {kinds.options.map((kind) => (
                <option key={kind} value={kind}>
                  {catalogue[kind].label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={words.about} hint={words.aboutHint}>
            {(control) => (
              <Input
                {...control}
                maxLength={120}
                placeholder={words.aboutYou}
                value={draft.subject}
                onChange={change('subject')}
              />
            )}
          </Field>
          <Field label={words.date} hint={words.dateHint}>
            {(control) => (
              <Input {...control} type="date" value={draft.date} onChange={change('date')} />
            )}
          </Field>
        </div>
        {error && <FieldError>{error.message}</FieldError>}
        <Button type="submit" busy={busy} className="sm:justify-self-end">
          {words.save}
        </Button>
      </form>
    </Dialog>
  );
}

function inputOf({ category, value, subject, date }: typeof blank): object {
  return {
    category,
    value,
    ...(subject.trim() && { subject }),
    // Noon where the person is: the day stays that day in their own zone.
    ...(date && { dueAt: new Date(`${date}T12:00`).toISOString() }),
  };
}
