'use client';

import { useEffect, useRef } from 'react';
import { browserStore } from '../ui/browser-store';
import { changeOutbox, type Outgoing, restoreOutbox } from './outbox';
import { useLiveState } from './use-live-state';

const nothing: Outgoing[] = [];

/** What was sent and not confirmed, kept in this browser until it is. */
export function useOutbox(userId: string) {
  const [entries, live] = useLiveState(changeOutbox, nothing);
  const restored = useRef(false);
  const key = `morrow:outbox:${userId}` as const;

  useEffect(() => {
    if (!restored.current) {
      restored.current = true;
      live.change({ type: 'restored', entries: restoreOutbox(browserStore.read(key)) });
    } else {
      browserStore.write(key, entries.length > 0 ? JSON.stringify(entries) : null);
    }
  }, [key, entries, live]);

  return [entries, live.change] as const;
}
