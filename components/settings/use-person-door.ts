'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import type { z } from 'zod';
import type { personInput } from '@/lib/companion/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';

/** Saves something about the person, one change after the other, and shows it on the page. */
export function usePersonDoor() {
  const router = useRouter();
  const { mutate, isPending, error } = useMutation({
    scope: { id: 'person' },
    mutationFn: (input: z.input<typeof personInput>) =>
      callDoor<unknown>('PATCH', '/api/person', input),
    onSuccess: () => {
      toast(strings.settings.saved, { id: 'saved' });
      router.refresh();
    },
  });
  return { send: mutate, busy: isPending, error };
}
