'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { toast } from 'sonner';
import type { ChatMessage } from '@/lib/chat/schema';
import { strings } from '@/lib/strings/en';
import { browserStore } from '../ui/browser-store';
import { DoorError } from '../ui/call-door';
import { conversationLines } from './conversation-lines';
import { nextToSend } from './outbox';
import { pendingReply, type Timeline } from './timeline';
import { useDraft } from './use-draft';
import { useNews } from './use-news';
import { useOutbox } from './use-outbox';
import { useStop } from './use-stop';
import { useTimeline } from './use-timeline';
import { useTurn } from './use-turn';

type Given = { userId: string; first: Timeline; today: string };

/**
 * The conversation as one thing: what is saved, what is on its way and what arrives. Whatever
 * happens to a tab or a connection, the saved messages are the truth it comes back to.
 */
export function useConversation({ userId, first, today }: Given) {
  const queries = useQueryClient();
  const { timeline, latest, ...saved } = useTimeline(first);
  const [outbox, changeOutbox] = useOutbox(userId);
  const [isReachable, setReachable] = useState(true);
  const [found, setFound] = useState<{ id: string } | null>(null);
  const [sent, setSent] = useState(0);
  const { draft, setDraft, field } = useDraft(userId);
  const underWay = useRef<string | null>(null);

  useEffect(() => browserStore.keepOnlyOf(userId), [userId]);

  const turn = useTurn({
    onSaved: () => void refresh(),
    onEnded: async () => {
      const ended = underWay.current;
      stopping.over();
      await refresh();
      if (underWay.current === ended) underWay.current = null;
      void queries.invalidateQueries({ queryKey: ['usage'] });
    },
    onRefused: (error, trigger) => {
      if (trigger === 'retry') toast.error(error.message);
      if (trigger === 'send') notSent(error.message, false);
    },
    onLost: () => notSent(strings.chat.outgoing.offline, true),
  });
  const stopping = useStop({
    replyId: () => turn.live?.id ?? pendingReply(latest.current)?.id,
    refresh,
    leave: turn.leave,
  });

  function notSent(problem: string, offline: boolean) {
    const clientId = underWay.current;
    underWay.current = null;
    if (clientId) changeOutbox({ type: 'failed', clientId, problem, offline });
  }

  /** Reads what is saved now; whether the server could be reached. */
  async function refresh(): Promise<boolean> {
    try {
      await (latest.current.hasNewer ? saved.jumpToNewest() : saved.loadNewer());
    } catch {
      setReachable(false);
      return false;
    }
    setReachable(true);
    const clientIds = new Set(latest.current.messages.flatMap(({ clientId }) => clientId ?? []));
    changeOutbox({ type: 'delivered', clientIds });
    return true;
  }

  async function lookAgain() {
    if (latest.current.hasNewer || !(await refresh())) return;
    if (turn.isBusy()) return;
    changeOutbox({ type: 'online' });
    const pending = pendingReply(latest.current);
    if (pending) await turn.resume(pending.id);
  }

  useNews(lookAgain, pendingReply(timeline) !== undefined && !turn.busy);

  useEffect(() => {
    const next = nextToSend(outbox);
    if (!next || turn.isBusy() || underWay.current !== null) return;
    underWay.current = next.clientId;
    changeOutbox({ type: 'sending', clientId: next.clientId });
    void turn.send(next);
  });

  return {
    timeline,
    olderState: saved.olderState,
    loadOlder: saved.loadOlder,
    loadNewer: saved.loadNewer,
    showNewest: saved.jumpToNewest,
    lines: conversationLines({ ...timeline, outbox, busy: turn.busy, live: turn.live, today }),
    busy: turn.busy,
    stopping: stopping.underWay,
    stop: stopping.stop,
    retry(id: string) {
      // Its row changes in place: it counts as news again until it has ended.
      latest.change({ type: 'retried', id });
      void turn.retry(id);
    },
    isReachable,
    lookAgain,
    showAnswer: (checkInId: string, answer: string | null) =>
      latest.change({ type: 'answered', checkInId, answer }),
    found,
    /** Brings a moment into view, wherever in the years it is. */
    async show({ id, seq }: Pick<ChatMessage, 'id' | 'seq'>) {
      try {
        if (!latest.current.messages.some((message) => message.id === id)) await saved.jumpTo(seq);
        setFound({ id });
      } catch (error) {
        if (error instanceof DoorError) toast.error(error.message);
      }
    },
    sent,
    async send(text: string) {
      setSent((count) => count + 1);
      if (latest.current.hasNewer) await refresh();
      changeOutbox({ type: 'added', clientId: crypto.randomUUID(), text });
    },
    draft,
    setDraft,
    /** Where it is written. */
    field,
    /** Takes back what could not be sent, to write it anew. */
    edit(clientId: string) {
      const text = outbox.find((entry) => entry.clientId === clientId)?.text;
      setDraft([text, draft].filter(Boolean).join('\n'));
      changeOutbox({ type: 'removed', clientId });
    },
    sendAgain: (clientId: string) => changeOutbox({ type: 'again', clientId }),
    discard: (clientId: string) => changeOutbox({ type: 'removed', clientId }),
  };
}
