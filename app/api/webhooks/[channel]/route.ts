import { hookOf } from '@/lib/inbound/hook-of';
import type { RouteParams } from '@/lib/platform/http/route';
import { webhook } from '@/lib/platform/http/webhook';

/** Longer than the longest reply, which is written after the answer. */
export const maxDuration = 180;

/** What a provider tells us, such as that somebody has written: `/api/webhooks/telegram`. */
export async function POST(request: Request, { params }: RouteParams): Promise<Response> {
  const { channel } = await params;
  return webhook(request, hookOf(String(channel)));
}
