'use client';

import { useQuery } from '@tanstack/react-query';
import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { SuggestionQuestion } from '../memories/suggestion-question';
import { callDoor } from '../ui/call-door';

/** The one small question of a day, at the end of the conversation; it waits, and never comes twice. */
export function QuestionOfTheDay({ initial }: { initial: Suggestion | null }) {
  const { data } = useQuery({
    queryKey: ['suggestions', 'today'],
    queryFn: async () =>
      (await callDoor<{ suggestion: Suggestion | null }>('GET', '/api/suggestions/today'))
        .suggestion,
    initialData: initial,
  });
  if (!data) return null;
  return (
    <aside
      aria-label={strings.memories.suggestions.title}
      className="mt-4 max-w-[36rem] rounded-md border border-line bg-raised px-4 py-3"
    >
      <SuggestionQuestion key={data.id} suggestion={data} />
    </aside>
  );
}
