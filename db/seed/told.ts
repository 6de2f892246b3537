import type { Calendar } from './calendar';
import type { CheckIn, Day, Life } from './life';
import { stableId } from './stable-id';

/** A life on the calendar of somebody who has an account. */
export type Told = { life: Life; userId: string; calendar: Calendar };

export const memoryId = (life: Life, key: string) => stableId(life.name, 'memory', key);
export const checkInId = (life: Life, ago: number) => stableId(life.name, 'check-in', ago);
export const conversationId = (life: Life, ago: number) => stableId(life.name, 'day', ago);
export const messageId = (life: Life, ago: number, turn: number | 'opening') =>
  stableId(life.name, 'message', ago, turn);

/** The day and turn on which a person said these words. */
export function whereSaid(life: Life, quote: string): { day: Day; turn: number } {
  for (const day of life.days) {
    const turn = day.lines.findIndex((line, index) => index % 2 === 0 && line.includes(quote));
    if (turn >= 0) return { day, turn };
  }
  throw new Error(`${life.name} never says “${quote}”`);
}

/** A check-in with the day that it is for. */
export type DayWithCheckIn = Day & { checkIn: CheckIn };

export const hasCheckIn = (day: Day): day is DayWithCheckIn => day.checkIn !== undefined;
