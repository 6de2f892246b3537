import type { ChatMessage, MessagePage } from '@/lib/chat/schema';

/** The stretch of the conversation that is on the page, oldest first, without gaps. */
export type Timeline = { messages: ChatMessage[]; hasOlder: boolean; hasNewer: boolean };

export type TimelineChange =
  | { type: 'older'; page: MessagePage }
  | { type: 'newer'; page: MessagePage; hasNewer: boolean }
  | { type: 'jumped'; page: MessagePage; hasNewer: boolean }
  | { type: 'answered'; checkInId: string; answer: string | null }
  | { type: 'retried'; id: string };

/** What the timeline is after something arrived. A row that came again is the newer truth. */
export function changeTimeline(timeline: Timeline, change: TimelineChange): Timeline {
  switch (change.type) {
    case 'older':
      return {
        ...timeline,
        messages: merge(change.page.messages, timeline.messages),
        hasOlder: change.page.hasOlder,
      };
    case 'newer':
      return {
        ...timeline,
        messages: answeredInWords(merge(timeline.messages, change.page.messages)),
        hasNewer: change.hasNewer,
      };
    case 'jumped':
      return { ...change.page, hasNewer: change.hasNewer };
    case 'answered':
      return {
        ...timeline,
        messages: timeline.messages.map((message) =>
          message.checkIn?.id === change.checkInId
            ? { ...message, checkIn: { ...message.checkIn, answer: change.answer } }
            : message,
        ),
      };
    case 'retried':
      return {
        ...timeline,
        messages: timeline.messages.map((message) =>
          message.id === change.id ? { ...message, status: 'pending', text: '' } : message,
        ),
      };
  }
}

/** Whoever writes right after a check-in has answered it; its own row does not come again. */
function answeredInWords(messages: ChatMessage[]): ChatMessage[] {
  return messages.map((message, n) =>
    message.checkIn?.answer === null && messages[n + 1]?.role === 'user'
      ? { ...message, checkIn: { ...message.checkIn, answer: 'replied' } }
      : message,
  );
}

/**
 * From which `seq` on to ask for news: what is pending may have changed in place, everything
 * before it is as it was.
 */
export function newsAfter({ messages }: Timeline): number {
  const pending = messages.find((message) => message.status === 'pending');
  return pending ? pending.seq - 1 : (messages.at(-1)?.seq ?? 0);
}

/** The reply that is being written on the server right now, if any. */
export function pendingReply({ messages }: Timeline): ChatMessage | undefined {
  return messages.findLast((message) => message.status === 'pending');
}

function merge(older: ChatMessage[], newer: ChatMessage[]): ChatMessage[] {
  const byId = new Map([...older, ...newer].map((message) => [message.id, message]));
  return [...byId.values()].sort((a, b) => a.seq - b.seq);
}
