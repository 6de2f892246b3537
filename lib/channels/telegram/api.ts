import { Api } from 'grammy';
import { env } from '@/env';

// A tick on a hosting platform ends within a minute.
const TIMEOUT_SECONDS = 10;

let api: Api | undefined;

/** Telegram's Bot API as this instance's bot. */
export function telegramApi(): Api {
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_API_URL } = env();
  if (!TELEGRAM_BOT_TOKEN) throw new Error('TELEGRAM_BOT_TOKEN is not set');
  api ??= new Api(TELEGRAM_BOT_TOKEN, {
    apiRoot: TELEGRAM_API_URL,
    timeoutSeconds: TIMEOUT_SECONDS,
  });
  return api;
}
