import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { env } from '@/env';
import { allowedUpdates, webhookSecret } from '@/lib/channels/telegram/inbound';

/** How long Telegram waits for something to tell, how much later we give it up, and how we rest then. */
const PATIENCE = { waitSeconds: 25, marginMs: 10_000, pauseAfterTroubleMs: 5000 };
type Patience = typeof PATIENCE;

/** Somebody else gets the updates: a webhook, or another Morrow with the same bot. */
const CONFLICT = 409;

/**
 * Asks Telegram for updates and hands them to our own webhook: for a Morrow that has no address which
 * Telegram could reach. Ends by itself where a webhook is set. An update is confirmed once it was
 * taken, so none is lost, and told twice it is one.
 */
export function pollTelegram(address: string, patience: Patience = PATIENCE) {
  const stopping = new AbortController();
  const polling = env().TELEGRAM_BOT_TOKEN ? poll(address, patience, stopping.signal) : undefined;
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await polling;
    },
  };
}

async function poll(address: string, patience: Patience, stopping: AbortSignal) {
  let offset = 0;
  while (!stopping.aborted) {
    try {
      const { ok, error_code: code, result } = await updatesFrom(offset, patience, stopping);
      if (code === CONFLICT) return;
      if (!ok) throw new Error(`answered ${code}`);
      for (const update of result) {
        await handOver(address, update, stopping);
        offset = update.update_id + 1;
      }
    } catch (error) {
      if (stopping.aborted) return;
      // A failed request of `fetch` does not name its address, which holds the token.
      console.error(`Telegram: ${error instanceof Error ? error.message : error}`);
      await pause(patience.pauseAfterTroubleMs, undefined, { signal: stopping }).catch(() => {});
    }
  }
}

const answer = z.object({
  ok: z.boolean(),
  error_code: z.number().optional(),
  result: z.array(z.looseObject({ update_id: z.number() })).default([]),
});

// By hand and not over grammY, whose requests cannot be broken off by the standard's signals.
async function updatesFrom(
  offset: number,
  { waitSeconds, marginMs }: Patience,
  stopping: AbortSignal,
) {
  const { TELEGRAM_API_URL, TELEGRAM_BOT_TOKEN } = env();
  const response = await fetch(`${TELEGRAM_API_URL}/bot${TELEGRAM_BOT_TOKEN}/getUpdates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offset, timeout: waitSeconds, allowed_updates: allowedUpdates }),
    // A connection that died on the way, as behind a router, tells nobody.
    signal: AbortSignal.any([stopping, AbortSignal.timeout(waitSeconds * 1000 + marginMs)]),
  });
  return answer.parse(await response.json());
}

async function handOver(address: string, update: object, stopping: AbortSignal) {
  const response = await fetch(new URL('/api/webhooks/telegram', address), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': webhookSecret(),
    },
    body: JSON.stringify(update),
    signal: stopping,
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`our webhook answered ${response.status}`);
}
