import type { Memory } from '@/lib/memory/schema';
import { localDate } from '@/lib/platform/local-date';
import { dayInWords } from '../day-in-words';
import type { Known, Plan } from '../plan';
import { shorten } from '../shorten';

/** The reason that the person sees: their own words where there are some, and when they said them. */
export function because(
  { quote, value, createdAt, sourceMessageId }: Memory,
  { today, timezone, saidAt }: Known,
): Pick<Plan, 'said' | 'reason'> {
  const at = saidAt?.get(sourceMessageId ?? '') ?? new Date(createdAt);
  const day = dayInWords(localDate(at, timezone), today);
  if (!quote) {
    return { said: null, reason: `because ${day} you told me about “${shorten(value, 120)}”` };
  }
  const said = { quote: shorten(quote, 160), day };
  return { said, reason: `because ${day} you said “${said.quote}”` };
}
