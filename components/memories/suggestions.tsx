'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { callDoor } from '../ui/call-door';
import { Note } from '../ui/note';

const words = strings.memories.suggestions;
const KEY = ['suggestions'];

/** What was heard and is not certain: one small question each. */
export function Suggestions({ initial }: { initial: Suggestion[] }) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: async () =>
      (await callDoor<{ suggestions: Suggestion[] }>('GET', '/api/suggestions')).suggestions,
    initialData: initial,
  });
  const { mutate } = useMutation({
    mutationFn: ({ id, accept }: { id: string; accept: boolean }) =>
      callDoor<void>('POST', `/api/suggestions/${id}`, { accept }),
    onMutate: ({ id }) => {
      const before = queries.getQueryData<Suggestion[]>(KEY);
      queries.setQueryData<Suggestion[]>(KEY, (now) => now?.filter((one) => one.id !== id));
      return before;
    },
    onError: (error, _answer, before) => {
      queries.setQueryData(KEY, before);
      toast.error(error.message);
    },
    onSuccess: (_, { accept }) => {
      toast(accept ? words.accepted : words.declined);
      if (accept) void queries.invalidateQueries({ queryKey: ['memories'] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });

  if (data.length === 0) return null;
  return (
    <Note className="mb-8">
      <section aria-labelledby="suggestions">
        <h2 id="suggestions" className="text-xl">
          {words.title}
        </h2>
        <ul className="mt-2 grid gap-5">
          {data.map(({ id, value, quote }) => (
            <li key={id} className="grid gap-1 sm:grid-cols-[1fr_auto] sm:items-center sm:gap-4">
              <div className="min-w-0">
                <p className="text-lg leading-7">{value}</p>
                {quote && <q className="serif-italic text-base text-soft">{quote}</q>}
              </div>
              <div className="flex gap-2">
                <Button size="sm" onClick={() => mutate({ id, accept: true })}>
                  {words.yes}
                </Button>
                <Button look="quiet" size="sm" onClick={() => mutate({ id, accept: false })}>
                  {words.no}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Note>
  );
}
