import type { Concern } from '@/lib/memory/requests/concern-of';
import type { MemoryRequest } from '@/lib/memory/requests/recognise-request';

/**
 * The answer to "forget that" and "remember that …". Written here for every model, so that it is
 * true; and without the topic's own words, so that no copy of them is left in the reply.
 */
export function memoryRequestWords(
  request: MemoryRequest,
  { forgets, keeps, isUnread }: Concern,
): string {
  switch (request.kind) {
    case 'leave_out':
      return 'I leave that message out: nothing of it becomes a memory.';
    case 'remember':
      return keeps.length > 0
        ? 'I keep that as soon as you confirm it.'
        : 'I found nothing in that to keep. You can always add it yourself under Memories.';
    case 'forget': {
      if (forgets.length > 0) {
        return 'This is what I keep of it. Nothing is forgotten until you confirm it.';
      }
      if (isUnread) return 'I have kept nothing of it yet, and I will not, once you confirm it.';
      return request.about === null
        ? 'I kept nothing of that. What you wrote stays in our conversation.'
        : 'I keep nothing about that. What you wrote stays in our conversation.';
    }
  }
}
