import { listMemories } from '@/lib/memory/list';
import type { Context } from '@/lib/platform/context';
import { choose } from './choose';
import { compose } from './compose';
import { FAREWELL_REASON } from './rest';
import type { Priority } from './schema';
import { farewellFor } from './templates';
import { forChoosing, type Known } from './what-we-know';

/** A check-in ready to be written: its words, why, and what the operator may know of it. */
export type Message = {
  text: string;
  reason: string;
  /** Null for the farewell: it is about nothing. */
  priority: Priority | null;
  memoryIds: string[];
  context: { topic?: string; by: string; refused?: string[][]; farewell?: true };
};

/** Chooses what to write about and finds the words. May ask a model: never inside a transaction. */
export async function messageFor(
  ctx: Context,
  { known, localDate }: { known: Known; localDate: string },
): Promise<Message> {
  const { person } = known;
  const plan = choose(forChoosing(known), ctx.now);
  const threads = await listMemories(ctx, { category: 'thread' });
  const over = threads.filter(({ thread }) => thread?.status === 'resolved');
  const avoid = [...person.boundaries, ...over.map(({ value }) => value)];
  const { text, by, refused } = await compose(ctx, { plan, person, localDate, avoid });
  const { priority, reason, memoryIds, topic } = plan;
  return { text, reason, priority, memoryIds, context: { topic, by, refused } };
}

/** The one neutral note before the companion stops writing first. */
export function farewellMessage({ person }: Known): Message {
  return {
    text: farewellFor(person),
    reason: FAREWELL_REASON,
    priority: null,
    memoryIds: [],
    context: { by: 'template', farewell: true },
  };
}
