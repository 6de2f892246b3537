'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import type { Remembered } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';
import { rememberedPollDelay } from './remembered-poll-delay';

type Answer = { done: boolean; items: Remembered[] };

/** What was kept of a message: asked for until extraction has read it, and a way to take it back. */
export function useRemembered(messageId: string, isSettled: boolean) {
  const queries = useQueryClient();
  const key = ['remembered', messageId];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => callDoor<Answer>('GET', `/api/memories/remembered?messageId=${messageId}`),
    enabled: isSettled,
    staleTime: ({ state }) => (state.data?.done ? Number.POSITIVE_INFINITY : 0),
    refetchInterval: ({ state }) =>
      state.data?.done
        ? false
        : rememberedPollDelay(state.dataUpdateCount + state.errorUpdateCount),
    refetchOnWindowFocus: ({ state }) => !state.data?.done,
  });

  const { mutate: undo } = useMutation({
    mutationFn: ({ historyId }: Remembered) =>
      callDoor<void>('POST', '/api/memories/undo', { historyId }),
    onMutate: (item) => {
      const before = queries.getQueryData<Answer>(key);
      queries.setQueryData<Answer>(
        key,
        (answer) => answer && { ...answer, items: answer.items.filter((one) => one !== item) },
      );
      return before;
    },
    onError: (error, _item, before) => {
      queries.setQueryData(key, before);
      toast.error(error.message);
    },
    onSuccess: () => {
      toast(strings.chat.remembered.undone);
      void queries.invalidateQueries({ queryKey: ['memories'] });
    },
  });

  return { items: data?.items ?? [], undo };
}
