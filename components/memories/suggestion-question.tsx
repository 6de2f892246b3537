'use client';

import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { useAnswerSuggestion } from './use-answer-suggestion';

const words = strings.memories.suggestions;
const reasons = new Map<string, string>(Object.entries(words.reasons));
const MOST_CHARACTERS = 500;

/** One small question about a memory: yes, no, correct it, or wave it away. */
export function SuggestionQuestion({ suggestion }: { suggestion: Suggestion }) {
  const { asks, reason, value, known, quote } = suggestion;
  const { answer, busy } = useAnswerSuggestion();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const isEnding = asks === 'still_true';
  const said = isEnding ? (known ?? value) : value;
  const say = words.asks[asks];

  function correct(event: FormEvent) {
    event.preventDefault();
    const corrected = correcting?.trim();
    if (corrected) answer(suggestion, { accept: true, value: corrected });
  }

  return (
    <div className="relative pr-8">
      <p className="text-faint text-sm">{reasons.get(reason) ?? say.question}</p>
      <p dir="auto" className="mt-0.5 text-lg leading-7">
        {said}
      </p>
      {asks === 'changed' && known && <p className="text-soft text-sm">{words.sofar(known)}</p>}
      {quote && quote !== said && (
        <q dir="auto" className="serif-italic line-clamp-2 text-base text-soft">
          {quote}
        </q>
      )}
      {correcting === null ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            size="sm"
            look="secondary"
            busy={busy}
            onClick={() => answer(suggestion, { accept: !isEnding })}
          >
            {say.yes}
          </Button>
          <Button
            size="sm"
            look="secondary"
            busy={busy}
            onClick={() => answer(suggestion, { accept: isEnding })}
          >
            {say.no}
          </Button>
          <Button size="sm" look="quiet" onClick={() => setCorrecting(said)}>
            {words.correct}
          </Button>
        </div>
      ) : (
        <form onSubmit={correct} className="mt-3 flex flex-wrap gap-2">
          <Input
            aria-label={words.correctLabel}
            className="min-w-48 flex-1"
            autoFocus
            required
            maxLength={MOST_CHARACTERS}
            value={correcting}
            onChange={(event) => setCorrecting(event.target.value)}
          />
          <Button type="submit" size="sm" busy={busy}>
            {words.save}
          </Button>
          <Button size="sm" look="quiet" onClick={() => setCorrecting(null)}>
            {words.cancel}
          </Button>
        </form>
      )}
      <IconButton
        label={words.dismiss}
        size="sm"
        className="absolute -top-2 -right-2"
        onClick={() => answer(suggestion, { accept: false, dismissed: true })}
      >
        <X />
      </IconButton>
    </div>
  );
}
