'use client';

import { useRef, useState } from 'react';
import { toast } from 'sonner';
import { callDoor, DoorError } from '../ui/call-door';

const PATIENCE_MS = 3000;

type Given = {
  replyId: () => string | undefined;
  refresh: () => Promise<boolean>;
  leave: () => Promise<void>;
};

/**
 * The stop button. The server stops and ends the stream with what it has; only where it does not
 * within a moment do we stop listening.
 */
export function useStop({ replyId, refresh, leave }: Given) {
  const [underWay, setUnderWay] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function stop() {
    setUnderWay(true);
    if (!replyId()) await refresh();
    const id = replyId();
    try {
      if (id) await callDoor('POST', `/api/chat/${id}/stop`);
      timer.current = setTimeout(leave, id ? PATIENCE_MS : 0);
    } catch (error) {
      setUnderWay(false);
      if (error instanceof DoorError) toast.error(error.message);
    }
  }

  return {
    underWay,
    stop,
    over() {
      clearTimeout(timer.current);
      setUnderWay(false);
    },
  };
}
