import { localDate } from '@/lib/platform/local-date';
import type { BuiltInInput } from './turn';

const RECENT_REPLIES = 8;

/** Chooses by the day and the length of the conversation, passing over what was said just now. */
export function vary({ history, now, person }: BuiltInInput) {
  const recent = history
    .filter(({ role }) => role === 'assistant')
    .slice(-RECENT_REPLIES)
    .map(({ text }) => text)
    .join('\n');
  const day = Date.parse(localDate(now, person.timezone)) / 86_400_000;
  const start = day + history.length;
  return (ways: readonly [string, ...string[]]): string => {
    const rotated = ways.map((_, index) => ways[(start + index) % ways.length] ?? ways[0]);
    return rotated.find((way) => !recent.includes(way)) ?? rotated[0] ?? ways[0];
  };
}
