import { nextInstant, type Slot, type Times } from '@/lib/check-ins/next-instant';
import { promisesBroken } from './promises-broken';

type Life = {
  from: number;
  until: number;
  times: Times;
  /** What they wish from now on, asked before each check-in; the same object if nothing changed. */
  changed?: (times: Times) => Times;
};

/** Lives a time check-in by check-in: how many there were, and every promise that was broken. */
export function liveThrough({ from, until, times: wishes, changed = (same) => same }: Life) {
  const broken: string[] = [];
  const usedDates = new Set<string>();
  let [times, since, count] = [wishes, from, 0];
  let last: Slot | null = null;
  let isSettled = false;
  while (since < until) {
    const past = { since: new Date(since), usedDates, lastSentAt: last?.at ?? null };
    const slot = nextInstant(times, past);
    if (!slot) return { count, broken: [...broken, `none after ${past.since.toISOString()}`] };
    const next = changed(times);
    if (next !== times) {
      [times, since, isSettled] = [next, since + (slot.at.getTime() - since) / 4, false];
      continue;
    }
    const problems = promisesBroken(slot, { times, last, since, usedDates, isSettled });
    broken.push(
      ...problems.map((problem) => `${JSON.stringify({ times, last, slot })} ${problem}`),
    );
    usedDates.add(slot.localDate);
    [last, since, isSettled] = [slot, slot.at.getTime(), true];
    count++;
  }
  return { count, broken };
}
