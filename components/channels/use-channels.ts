import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChannelList } from '@/lib/channels/schema';
import { callDoor } from '../ui/call-door';

const LOOK_AGAIN_MS = 2000;

/** The channels of this instance and what is linked, kept up with what the person does elsewhere. */
export function useChannels(value: ChannelList) {
  const [isWaiting, setIsWaiting] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ['channels'],
    queryFn: () => callDoor<ChannelList>('GET', '/api/channels'),
    initialData: value,
    staleTime: Number.POSITIVE_INFINITY,
    // A link that is opened elsewhere, such as in Telegram, is seen here as it comes to be.
    refetchInterval: isWaiting && LOOK_AGAIN_MS,
  });
  return { ...data, onChanged: () => void refetch(), onWaiting: setIsWaiting };
}
