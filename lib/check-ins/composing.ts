import { lastWords } from '@/lib/chat/last-words';
import { listMemories } from '@/lib/memory/list';
import { type Context, inTransaction } from '@/lib/platform/context';
import type { Composing } from './compose';
import type { Plan } from './plan';
import { writtenLanguage } from './rules/written-language';
import type { Known } from './what-we-know';

/** All that the words of a check-in are made from, read at this moment. */
export async function composingFor(
  ctx: Context,
  { known: { person }, plan, localDate }: { known: Known; plan: Plan; localDate: string },
): Promise<Composing> {
  const [threads, words] = await inTransaction(ctx, (joined) =>
    Promise.all([listMemories(joined, { category: 'thread' }), lastWords(joined)]),
  );
  const over = threads.filter(({ thread }) => thread?.status === 'resolved');
  const spoken = [plan.said?.quote ?? '', words].join(' ');
  return {
    plan,
    person,
    localDate,
    avoid: [...person.boundaries, ...over.map(({ value }) => value)],
    language: writtenLanguage(spoken),
  };
}
