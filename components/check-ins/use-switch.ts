'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';

const words = strings.checkIns.pause;

/** Ends writing first, or begins it again, in one tap. */
export function useSwitch() {
  const router = useRouter();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (enabled: boolean) => callDoor<void>('POST', '/api/check-ins/switch', { enabled }),
    onSuccess: (_, enabled) => {
      const again = { label: words.undo, onClick: () => mutate(true) };
      if (enabled) toast(words.resumed);
      else toast(words.stopped, { action: again });
      // The settings show it, too.
      router.refresh();
    },
    onError: (error) => toast.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['check-ins'] }),
  });
  return { busy: isPending, stop: () => mutate(false), resume: () => mutate(true) };
}
