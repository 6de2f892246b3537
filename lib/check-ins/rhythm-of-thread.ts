import { Temporal } from 'temporal-polyfill';
import type { Memory, ThreadValue } from '@/lib/memory/schema';
import { isSituation, situations } from '@/lib/memory/situations';
import { localDate } from '@/lib/platform/local-date';

/**
 * The date on which to ask about a thread: the one that was agreed on, or, once that has been
 * used, so many days after it last came up as its situation's rhythm says.
 */
export function nextTouch(
  { updatedAt }: Memory,
  thread: ThreadValue,
  asked: readonly { localDate: string }[],
  timezone: string,
): string {
  const datesAsked = asked.map((used) => used.localDate).sort();
  const agreedOn = thread.follow_up_date;
  if (agreedOn && agreedOn > (datesAsked.at(-1) ?? '')) return agreedOn;
  const lastNews = localDate(new Date(updatedAt), timezone);
  const lastTouch = [...datesAsked, lastNews].sort().at(-1) ?? lastNews;
  return Temporal.PlainDate.from(lastTouch)
    .add({ days: daysUntilNext(thread, asked.length) })
    .toString();
}

/** The question that belongs to a ready situation. */
export function questionAbout(thread: ThreadValue | null): string | null {
  const name = thread?.situation;
  return isSituation(name) ? situations[name].question : null;
}

function daysUntilNext({ situation }: ThreadValue, timesAsked: number): number {
  const { rhythmDays } = situations[isSituation(situation) ? situation : 'open'];
  return rhythmDays[Math.min(timesAsked, rhythmDays.length - 1)] ?? rhythmDays[0];
}
