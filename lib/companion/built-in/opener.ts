import { mentions } from '@/lib/memory/mentions';
import type { Memory } from '@/lib/memory/schema';
import { situations } from '@/lib/memory/situations';
import type { Turn } from './turn';

/** A question of the companion's own: what is due, then what is going on; null if nothing is. */
export function opener({ recalled, history, now, person }: Turn): string | null {
  const asked = history.map(({ text }) => text).join('\n');
  const mayAsk = ({ value, quote }: Memory) =>
    !person.boundaries.some((topic) => mentions(`${value} ${quote ?? ''}`, topic));
  const due = recalled.due
    .filter(mayAsk)
    .filter(({ category, dueAt }) => category === 'follow_up' && dueAt && new Date(dueAt) <= now)
    .map(({ value }) => value);
  const ongoing = recalled.threads
    .filter(mayAsk)
    .filter(({ thread }) => thread && thread.status !== 'resolved')
    .map(
      ({ thread, value }) =>
        questionOf(thread?.situation) ?? `How is it going with this: “${value}”?`,
    );
  return [...due, ...ongoing].find((question) => !asked.includes(question)) ?? null;
}

function questionOf(situation: string | undefined): string | undefined {
  return Object.entries(situations).find(([name]) => name === situation)?.[1].question;
}
