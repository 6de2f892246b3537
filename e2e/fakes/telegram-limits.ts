const A_SECOND_MS = 1000;
const MOST = 30;

/**
 * Telegram's limits at their strictest: 30 messages in any second over all chats, one in each. Asked
 * for every message; after how many seconds a refused one may come again, or null.
 */
export function telegramLimits() {
  let taken: { chat: unknown; at: number }[] = [];
  return (chat: unknown, at: number): number | null => {
    taken = taken.filter((one) => at - one.at < A_SECOND_MS);
    if (taken.length >= MOST || taken.some((one) => one.chat === chat)) return 1;
    taken.push({ chat, at });
    return null;
  };
}
