import type { Context } from '@/lib/platform/context';
import { writeOpening } from './write-opening';

/** The companion's very first message, at the end of onboarding; once in a life. */
export function welcomeWith(
  ctx: Context,
  { text, localDate }: { text: string; localDate: string },
): Promise<{ messageId: string; conversationId: string }> {
  return writeOpening(ctx, { key: 'welcome', text, localDate });
}
