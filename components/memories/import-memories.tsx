'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useState } from 'react';
import { toast } from 'sonner';
import { IMPORT_MOST_CHARACTERS, type ImportProposal } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Field, FieldError } from '../ui/field';
import { Textarea } from '../ui/textarea';
import { useDoor } from '../ui/use-door';
import type { Catalogue } from './arrange-memories';
import { ImportProposals } from './import-proposals';

const words = strings.memories.takeAlong.import;

type Props = { catalogue: Catalogue; onDone: () => void };

/** A file or a pasted list becomes a list to approve, and what is ticked of it memories. */
export function ImportMemories({ catalogue, onDone }: Props) {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [proposals, setProposals] = useState<ImportProposal[] | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const preview = useDoor<{ text: string }, { proposals: ImportProposal[] }>(
    'POST',
    '/api/memories/import/preview',
    { onDone: (answer) => setProposals(answer.proposals) },
  );
  const keep = useDoor<{ text: string; chosen: number[] }, { imported: number }>(
    'POST',
    '/api/memories/import',
    {
      onDone: ({ imported }) => {
        toast(words.done(imported));
        void queries.invalidateQueries({ queryKey: ['memories'] });
        onDone();
      },
    },
  );

  async function readFile({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const isLarge = file.size > IMPORT_MOST_CHARACTERS;
    setTooLarge(isLarge);
    if (isLarge) return;
    const read = await file.text();
    setText(read);
    if (read) preview.send({ text: read });
  }

  if (proposals) {
    return (
      <ImportProposals
        proposals={proposals}
        catalogue={catalogue}
        busy={keep.busy}
        problem={keep.error?.message ?? null}
        onBack={() => setProposals(null)}
        onKeep={(chosen) => keep.send({ text, chosen })}
      />
    );
  }
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        preview.send({ text });
      }}
    >
      <Field label={words.paste} hint={words.pasteHint}>
        {(control) => (
          <Textarea
            {...control}
            rows={6}
            required
            maxLength={IMPORT_MOST_CHARACTERS}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,.md,.markdown,.txt,application/json,text/markdown,text/plain"
            onChange={readFile}
            className="min-w-0 text-soft text-sm file:mr-3 file:min-h-9 file:rounded-full file:border file:border-edge/70 file:border-solid file:bg-transparent file:px-3.5 file:font-medium file:text-ink"
          />
        )}
      </Field>
      {isTooLarge && <FieldError>{words.tooLarge}</FieldError>}
      {preview.error && (
        <FieldError>
          {preview.error.code === 'bad_request' ? words.unreadable : preview.error.message}
        </FieldError>
      )}
      <Button
        type="submit"
        busy={preview.busy}
        disabled={text.trim() === ''}
        className="sm:justify-self-end"
      >
        {words.look}
      </Button>
    </form>
  );
}
