import type { Context } from '@/lib/platform/context';
import { writeOpening } from './write-opening';

/** Writes a check-in into the conversation of its date; the same check-in twice is one message. */
export function openWith(
  ctx: Context,
  {
    text,
    localDate,
    checkIn: { id, reason, memoryIds, hasMatter = false, isFarewell = false },
  }: {
    text: string;
    localDate: string;
    checkIn: {
      id: string;
      reason: string;
      memoryIds: string[];
      hasMatter?: boolean;
      isFarewell?: boolean;
    };
  },
): Promise<{ messageId: string; conversationId: string }> {
  return writeOpening(ctx, {
    key: `check-in:${id}`,
    text,
    localDate,
    memoryIds,
    checkIn: { id, reason, answer: null, hasMatter, isFarewell },
  });
}
