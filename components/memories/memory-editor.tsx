'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Memory } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Textarea } from '../ui/textarea';

const words = strings.memories.edit;
const MOST_CHARACTERS = 1000;
const MOST_OF_A_SUMMARY = 500;

type Props = { memory: Memory; onSave: (value: string) => void; onCancel: () => void };

/** Corrects a memory where it stands: Enter saves, Escape leaves it as it was. */
export function MemoryEditor({ memory, onSave, onCancel }: Props) {
  const [value, setValue] = useState(memory.value);
  const field = useRef<HTMLTextAreaElement>(null);
  const canSave = value.trim() !== '';

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);

  function save(event: FormEvent) {
    event.preventDefault();
    if (canSave) onSave(value.trim());
  }

  return (
    <form onSubmit={save} className="grid gap-2">
      <Textarea
        ref={field}
        rows={1}
        aria-label={words.label}
        maxLength={memory.thread ? MOST_OF_A_SUMMARY : MOST_CHARACTERS}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) save(event);
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div className="flex gap-2">
        <Button type="submit" size="sm" disabled={!canSave}>
          {words.save}
        </Button>
        <Button look="quiet" size="sm" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
