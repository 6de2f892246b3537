'use client';

import { useQuery } from '@tanstack/react-query';
import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';
import { Note } from '../ui/note';
import { SuggestionQuestion } from './suggestion-question';

const words = strings.memories.suggestions;

/** What is not certain, one small question at a time. */
export function Suggestions({ initial }: { initial: Suggestion[] }) {
  const { data } = useQuery({
    queryKey: ['suggestions', 'all'],
    queryFn: async () =>
      (await callDoor<{ suggestions: Suggestion[] }>('GET', '/api/suggestions')).suggestions,
    initialData: initial,
  });
  const [first, ...others] = data;
  if (!first) return null;
  return (
    <Note className="mb-8">
      <section aria-labelledby="suggestions">
        <h2 id="suggestions" className="sr-only">
          {words.title}
        </h2>
        <SuggestionQuestion key={first.id} suggestion={first} />
        {others.length > 0 && (
          <p className="mt-2 text-faint text-sm">{words.more(others.length)}</p>
        )}
      </section>
    </Note>
  );
}
