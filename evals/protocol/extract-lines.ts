import { z } from 'zod';
import type { Talk } from '@/evals/run/converse';
import type { Held } from '@/evals/run/held';
import type { Drop } from '@/lib/memory/operation';
import { isTimeZone } from '@/lib/platform/is-time-zone';
import { clean } from './clean';
import { timeOfItem } from './time-of-item';

const id = z.union([z.string(), z.number()]);

/** A line that `eval:extract` reads: a conversation and the zone of who speaks. */
export const extractInput = z.object({
  id,
  timezone: z.string().nullish(),
  turns: z.array(
    z.object({ role: z.string(), at: z.string().nullish(), text: z.string().nullish() }),
  ),
});
export type ExtractInput = z.infer<typeof extractInput>;

/** What there is to say of a line: a turn without words is none, and one without a time comes next. */
export function talkOf({ timezone, turns }: ExtractInput): Talk {
  let previous: Date | null = null;
  const said = turns.flatMap(({ role, at, text }) => {
    const time = timeOfItem({ at }, previous);
    previous = time;
    const words = clean(text ?? '');
    const isPerson = /^(?:user|human)$/i.test(role);
    return words === ''
      ? []
      : [{ role: isPerson ? 'user' : 'assistant', at: time.toISOString(), text: words } as const];
  });
  return { timezone: timezone && isTimeZone(timezone) ? timezone : 'UTC', turns: said };
}

/** The line that answers it: what the product holds after the last turn. Dates are local. */
export function extractLine(id: ExtractInput['id'], held: Held, drops: Drop[]): string {
  return JSON.stringify({
    id,
    memories: held.memories.map(({ category, key, value, due, valence, status, quote }) => ({
      category,
      key,
      value,
      due,
      valence,
      status,
      quote,
    })),
    follow_ups: held.followUps.map(({ askOn, question }) => ({ ask_on: askOn, question })),
    dropped: drops.map(({ reason, candidate }) => ({ reason, value: candidate.value })),
  });
}
