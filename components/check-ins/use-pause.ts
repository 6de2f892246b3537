'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';

const words = strings.checkIns.pause;

/** Silences the check-ins until an instant, or with null lets them come again. */
export function usePause() {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (until: string | null) => callDoor<void>('POST', '/api/check-ins/pause', { until }),
    onSuccess: (_, until) => {
      if (until === null) toast(words.resumed);
      else toast(words.paused, { action: { label: words.undo, onClick: () => mutate(null) } });
    },
    onError: (error) => toast.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['check-ins'] }),
  });
  return { busy: isPending, pause: mutate, resume: () => mutate(null) };
}
