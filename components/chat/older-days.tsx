'use client';

import { strings } from '@/lib/strings/en';
import { Button } from '../ui/button';
import { Skeleton } from '../ui/skeleton';
import type { useConversation } from './use-conversation';
import { WhenSeen } from './when-seen';

const words = strings.chat.older;

type Props = { conversation: ReturnType<typeof useConversation> };

/** The top of what is shown: loads what came before when it is scrolled to. */
export function OlderDays({ conversation: { timeline, olderState, loadOlder } }: Props) {
  const { hasOlder, messages } = timeline;
  if (messages.length === 0) return null;
  if (!hasOlder) return <p className="pb-6 text-center text-faint text-sm">{words.beginning}</p>;
  if (olderState === 'failed') {
    return (
      <div role="status" className="flex items-center justify-center gap-3 pb-6 text-soft text-sm">
        {words.failed}
        <Button look="link" size="sm" onClick={loadOlder}>
          {words.again}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-4 pb-6">
      {/* A new key for each page: still near the top after one page, it asks for the next. */}
      <WhenSeen key={messages[0]?.id} onSeen={loadOlder} />
      <span className="sr-only">{words.loading}</span>
      <Skeleton className="w-2/3" />
      <Skeleton className="ml-auto w-1/2" />
    </div>
  );
}
