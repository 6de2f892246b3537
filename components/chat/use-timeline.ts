'use client';

import { useState } from 'react';
import type { MessagePage } from '@/lib/chat/schema';
import { callDoor } from '../ui/call-door';
import { oneAtATime } from './one-at-a-time';
import { changeTimeline, newsAfter, type Timeline } from './timeline';
import { useLiveState } from './use-live-state';

const PAGE = 40;

/** The stretch of the conversation on the page, and the ways to see more of it. */
export function useTimeline(first: Timeline) {
  const [timeline, live] = useLiveState(changeTimeline, first);
  const [olderState, setOlderState] = useState<'idle' | 'loading' | 'failed'>('idle');

  const [doors] = useState(() => ({
    loadOlder: oneAtATime(async () => {
      const oldest = live.current.messages[0];
      if (!oldest || !live.current.hasOlder) return;
      setOlderState('loading');
      try {
        live.change({ type: 'older', page: await fetchPage({ before: oldest.seq }) });
        setOlderState('idle');
      } catch {
        setOlderState('failed');
      }
    }),

    /** Asks for what is newer than what is shown; throws where the server cannot be reached. */
    loadNewer: oneAtATime(async () => {
      const page = await fetchPage({ after: newsAfter(live.current) });
      live.change({ type: 'newer', page, hasNewer: page.messages.length === PAGE });
    }),

    /** Shows the time around a message instead of what is shown now. */
    async jumpTo(seq: number) {
      const [before, after] = await Promise.all([
        fetchPage({ before: seq + 1 }),
        fetchPage({ after: seq }),
      ]);
      live.change({
        type: 'jumped',
        page: {
          messages: [...before.messages, ...after.messages],
          hasOlder: before.hasOlder,
        },
        hasNewer: after.messages.length === PAGE,
      });
    },

    async jumpToNewest() {
      live.change({ type: 'jumped', page: await fetchPage({}), hasNewer: false });
    },
  }));

  return { timeline, latest: live, olderState, ...doors };
}

function fetchPage(from: { before?: number; after?: number }): Promise<MessagePage> {
  const query = new URLSearchParams({ limit: String(PAGE) });
  for (const [name, seq] of Object.entries(from)) query.set(name, String(seq));
  return callDoor('GET', `/api/chat/messages?${query}`);
}
