'use client';

import { cn } from '../ui/cn';
import { timeLabel } from '../ui/time-label';
import type { Talk } from './chat';
import { CheckInNote } from './check-in-note';
import { CompanionWords } from './companion-words';
import type { Line } from './conversation-lines';
import { MemoryRequestCard } from './memory-request-card';
import { MessageMenu } from './message-menu';
import { PersonWords } from './person-words';
import { RememberedChips } from './remembered-chips';
import type { useConversation } from './use-conversation';

type Props = {
  line: Line;
  talk: Talk;
  isMarked: boolean;
  isRecent: boolean;
  conversation: ReturnType<typeof useConversation>;
};

/** One thing somebody said, with what can be done about it. */
export function ConversationLine({ line, talk, isMarked, isRecent, conversation }: Props) {
  const { message } = line;
  const time = message && timeLabel(message.createdAt, talk.timezone);
  return (
    <article
      id={message ? `m-${message.id}` : undefined}
      data-line
      className={cn(
        'group relative -mx-3 rounded-lg px-3 py-2.5 transition-colors duration-500',
        isMarked && 'bg-dawn-wash',
      )}
    >
      {line.kind === 'person' ? (
        <PersonWords line={line} conversation={conversation}>
          {message && isRecent && (
            <RememberedChips message={message} isSettled={!conversation.busy} />
          )}
        </PersonWords>
      ) : message?.checkIn ? (
        <CheckInNote
          text={line.text}
          checkIn={message.checkIn}
          name={talk.companionName}
          conversation={conversation}
        />
      ) : (
        <CompanionWords line={line} name={talk.companionName} conversation={conversation} />
      )}
      {message?.memoryRequest && isRecent && message.status === 'done' && (
        <MemoryRequestCard messageId={message.id} />
      )}
      {message?.text && !(line.kind === 'companion' && line.writing) && (
        <MessageMenu message={message} talk={talk} time={time} />
      )}
    </article>
  );
}
