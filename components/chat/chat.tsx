'use client';

import type { Suggestion } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { useToday } from '../ui/use-today';
import { ChatHeader } from './chat-header';
import { Composer } from './composer';
import { Conversation } from './conversation';
import type { Timeline } from './timeline';
import { useConversation } from './use-conversation';
import { useVisibleHeight } from './use-visible-height';

/** Who talks with whom, and where. */
export type Talk = { userId: string; companionName: string; timezone: string };

type Props = {
  talk: Talk;
  first: Timeline;
  today: string;
  /** Which model answers, in words. */
  voice: string;
  /** The message that a link pointed at. */
  at: string | null;
  /** What may be asked today. */
  question: Suggestion | null;
};

/** The page of the conversation: its head, what was said, and where to write. */
export function Chat({ talk, first, today: todayAtFirst, voice, at, question }: Props) {
  const today = useToday(talk.timezone, todayAtFirst);
  const conversation = useConversation({ userId: talk.userId, first, today });
  const height = useVisibleHeight();

  return (
    <div
      className="flex h-[calc(100dvh-var(--nav-height))] flex-col data-typing:fixed data-typing:inset-x-0 data-typing:z-50 data-typing:bg-paper"
      {...height}
    >
      <ChatHeader talk={talk} voice={voice} onFound={conversation.show} />
      <Conversation
        talk={talk}
        today={today}
        at={at}
        question={question}
        conversation={conversation}
      />
      {!conversation.isReachable && (
        <p role="status" className="animate-appear px-5 pb-1 text-center text-faint text-sm">
          {strings.chat.offline}
        </p>
      )}
      <Composer talk={talk} conversation={conversation} />
    </div>
  );
}
