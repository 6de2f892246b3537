import { dayInWords } from '@/lib/check-ins/day-in-words';
import type { CheckIn, Day } from './life';
import { type Told, whereSaid } from './told';

/** Why a check-in came, in words for the person. */
export function reasonFor({ priority, about, reason }: CheckIn, day: Day, told: Told): string {
  const { life, calendar } = told;
  if (reason) return calendar.words(reason);
  const memory = life.memories.find(({ key }) => key === about[0]);
  if (!memory) throw new Error(`a check-in of ${life.name} rests on nothing`);
  if (priority === 'PATTERN') return `because I noticed something: “${memory.value}”`;
  const quote = memory.quote ?? memory.value;
  const said = calendar.date(-whereSaid(life, quote).day.ago);
  return `because ${dayInWords(said, calendar.date(-day.ago))} you said “${calendar.words(quote)}”`;
}
