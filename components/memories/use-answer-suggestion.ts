'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';

const words = strings.memories.suggestions;

export type Answer = { accept: boolean; dismissed?: boolean; value?: string };

/** Answers a question about a memory, wherever it is asked; it is gone from every screen at once. */
export function useAnswerSuggestion() {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ suggestion, answer }: { suggestion: Suggestion; answer: Answer }) =>
      callDoor<void>('POST', `/api/suggestions/${suggestion.id}`, answer),
    onError: (error) => toast.error(error.message),
    onSuccess: (_, { suggestion, answer }) => {
      if (!answer.dismissed) toast(words.done[outcomeOf(suggestion, answer)]);
      if (answer.accept) void queries.invalidateQueries({ queryKey: ['memories'] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['suggestions'] }),
  });
  return {
    busy: isPending,
    answer: (suggestion: Suggestion, answer: Answer) => mutate({ suggestion, answer }),
  };
}

function outcomeOf({ asks }: Suggestion, { accept, value }: Answer): keyof typeof words.done {
  if (value) return 'corrected';
  if (asks === 'still_true') return accept ? 'ended' : 'kept';
  return accept ? 'accepted' : 'declined';
}
